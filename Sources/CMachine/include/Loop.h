#ifndef LOOP_H
#define LOOP_H

#include "Opcode.h"
#include <stdbool.h>
#include <stdint.h>

// One step of the machine: an operation and three 16-bit operands, eight bytes in all.
//
// Registers are counted from the frame's first raw and first ref. Jump targets are indices of instructions, in the low and
// high half of `b` and `c`. A two-word operation keeps further operands in the instruction behind it.
typedef struct MachineInstruction {
  Opcode operation;
  uint16_t a, b, c;
} MachineInstruction;

// The part of a code that calls need.
typedef struct MachineCodeEntry {
  // The position among the program's codes; -1 for a block.
  intptr_t number;
  MachineInstruction *_Nullable start;
  intptr_t rawFrame, refFrame;
  // How many raws and refs of the parameters are inout and stay in place when the function returns.
  intptr_t inoutRaws, inoutRefs;
  intptr_t parameterRaws, parameterRefs;
  intptr_t resultRaws, resultRefs;
  // Whether refs are read or written anywhere, but for clearing them.
  bool usesRefs;
  // What a call costs.
  intptr_t fuel;
} MachineCodeEntry;

// Where a caller goes on.
typedef struct MachineFrame {
  MachineCodeEntry *_Nonnull entry;
  // The instruction after the call.
  MachineInstruction *_Nonnull next;
  intptr_t *_Nonnull rawBase;
  void *_Nullable *_Nonnull refBase;
} MachineFrame;

// What running code refers to by number; it moves when it grows.
typedef struct MachineTables {
  MachineCodeEntry *_Nonnull *_Nonnull entries;
  intptr_t *_Nonnull rawConstants;
  void *_Nullable *_Nonnull refConstants;
} MachineTables;

// The state of the loop.
typedef struct MachineLoop {
  // The frame that runs, and the instruction that comes next.
  MachineFrame position;
  // Fuel that may be used before somebody looks whether the lesson may go on.
  intptr_t sliceLeft;

  // The callers of all loops that run within each other: where the next one goes, those that are not this loop's, and the end
  // of the room for them.
  MachineFrame *_Nonnull top;
  MachineFrame *_Nonnull bottom;
  MachineFrame *_Nonnull end;
  // Where a frame may begin at the latest.
  intptr_t *_Nonnull lastRawBase;
  // From here on refs are nil.
  void *_Nullable *_Nonnull highestRef;

  intptr_t *_Nonnull globalRaws;
  void *_Nullable *_Nonnull globalRefs;
  // Which globals have a value, by their numbers.
  const bool *_Nonnull initialized;
  intptr_t initializedCount;
  MachineTables tables;

  // For each character of ASCII a bit for each test that it passes.
  const intptr_t *_Nonnull asciiTests;
  // What instances and existentials begin with.
  const void *_Nonnull instanceClass;
  const void *_Nonnull existentialClass;
  // How many instances wait for their `deinit`.
  const intptr_t *_Nonnull dying;
  // Where a loop goes on that has turned when the slice was used up.
  MachineInstruction *_Nullable target;
} MachineLoop;

// Why the loop stops.
typedef enum __attribute__((enum_extensibility(closed))) LoopExit : int {
  // An instruction is to be executed outside: there is no handler for it, or not for this case of it, such as a fault.
  LoopExitStep,
  // A loop of the lesson turned, and the slice of fuel is used up. It goes on at `target`, if it may.
  LoopExitRefill,
  // The code in which the loop began is done.
  LoopExitFinish,
} LoopExit;

LoopExit run_loop(MachineLoop *_Nonnull loop);

#endif
