#ifndef OPCODE_H
#define OPCODE_H

#include <stdint.h>

// What an instruction does with its operands a, b and c.
typedef enum __attribute__((enum_extensibility(closed))) Opcode : uint16_t {
  // Constants and moves. r is a raw register, q a ref register.
  OpcodeLoadInt,                    // r[a] = wide
  OpcodeLoadRaw,                    // r[a] = raws[wide]
  OpcodeLoadRef,                    // q[a] = refs[wide]
  OpcodeMoveRaw,                    // r[a] = r[b]
  OpcodeCopyRef,                    // q[a] = q[b]
  OpcodeMoveRef,                    // q[a] = q[b]; q[b] = nil
  OpcodeClearRefs,                  // q[a ..< a + b] = nil
  OpcodeMoveRaws,                   // r[a ..< a + c] = r[b ..< b + c]
  // Globals, from inside functions.
  OpcodeGlobalRaw,                  // r[a] = globals[b]
  OpcodeCheckedGlobalRaw,           // r[a] = globals[b]; a fault unless the global with the number c has a value
  OpcodeGlobalRef,                  // q[a] = globals[b]
  OpcodeCheckedGlobalRef,           // the same; a fault if it is nil
  OpcodeTakeGlobalRef,              // q[a] = globals[b]; globals[b] = nil
  OpcodeSetGlobalRaw,               // globals[a] = r[b]
  OpcodeSetGlobalRef,               // globals[a] = q[b]; q[b] = nil
  OpcodeGlobalElementRaw,           // r[a] = globals[b][r[c]]; a fault if the array was never set
  OpcodeSetGlobalElementRaw,        // globals[a][r[b]] = r[c]; the same
  OpcodeSetGlobalElementImmediate,  // globals[a][r[b]] = the signed c; the same
  OpcodeCheckGlobal,                // fault unless the global with the number wide has a value
  OpcodeJumpIfInitialized,          // to wide, if the global with the number a has a value
  OpcodeMarkGlobal,                 // the global with the number wide has a value
  // Boxes: c counts within the box.
  OpcodeMakeBox,                    // q[a] = a box of b raws and c refs
  OpcodeBoxRaw,                     // r[a] = box q[b] raw c
  OpcodeBoxRef,                     // q[a] = box q[b] ref c
  OpcodeTakeBoxRef,                 // q[a] = box q[b] ref c; there nil
  OpcodeSetBoxRaw,                  // box q[a] raw c = r[b]
  OpcodeMakePayload,                // q[a] = the payload of an indirect case, of b raws and c refs; filled and read like a box
  OpcodeSetBoxRef,                  // box q[a] ref c = q[b]; q[b] = nil
  OpcodeMakeInstance,               // q[a] = an instance of the class with the number wide, with nothing in it
  OpcodeMakeWeak,                   // q[a] = what tells whether the instance q[b] still exists; nil of nil
  OpcodeLoadWeak,                   // q[a] = the instance that q[b] knows, or nil; if c is 1, in an existential
  OpcodeLoadUnowned,                // the same; a fault if it is gone
  OpcodeInstanceType,               // r[a] = the number of the class of the instance q[b]
  OpcodeCompleteInstance,           // all of q[a] has a value
  OpcodeRunDeinitializers,          // for all instances that nothing refers to any more; a and b are the first free registers
  OpcodeRequireRef,                 // a fault if q[a] is nil: what a variable holds is lent to an access
  // Integers.
  // r[a] = r[b] op r[c]
  OpcodeAddInt, OpcodeSubtractInt, OpcodeMultiplyInt, OpcodeDivideInt,
  OpcodeRemainderInt,
  // With a constant: r[a] = r[b] op signed c
  OpcodeAddIntImmediate, OpcodeMultiplyIntImmediate, OpcodeDivideIntImmediate,
  OpcodeRemainderIntImmediate,
  // the same by 2 to the power of c
  OpcodeDivideByPower, OpcodeRemainderByPower,
  OpcodeMinInt, OpcodeMaxInt, OpcodeMagnitudeInt,
  OpcodeNegateInt,                  // r[a] = -r[b]
  OpcodeWrappingAdd, OpcodeWrappingSubtract, OpcodeWrappingMultiply,
  OpcodeBitAnd, OpcodeBitOr, OpcodeBitXor, OpcodeShiftLeft, OpcodeShiftRight,
  OpcodeBitNot,
  OpcodeEqualInt, OpcodeNotEqualInt, OpcodeLessInt, OpcodeLessEqualInt,
  // 64-bit integers without a sign, as bit patterns.
  OpcodeAddUnsigned, OpcodeSubtractUnsigned, OpcodeMultiplyUnsigned,
  OpcodeDivideUnsigned, OpcodeRemainderUnsigned,
  OpcodeShiftRightUnsigned,
  OpcodeLessUnsigned, OpcodeLessEqualUnsigned,
  // Integers of less than 64 bits: c is the width.
  // fault with the sign b unless r[a] fits; without a sign a conversion failed
  OpcodeRequireSigned, OpcodeRequireUnsigned,
  // r[a] = the low bits of r[b]
  OpcodeWrapSigned, OpcodeWrapUnsigned,
  // Doubles.
  OpcodeAddDouble, OpcodeSubtractDouble, OpcodeMultiplyDouble, OpcodeDivideDouble,
  OpcodeMinDouble, OpcodeMaxDouble,
  OpcodeNegateDouble,
  OpcodeEqualDouble, OpcodeNotEqualDouble, OpcodeLessDouble, OpcodeLessEqualDouble,
  // Floats.
  OpcodeAddFloat, OpcodeSubtractFloat, OpcodeMultiplyFloat, OpcodeDivideFloat,
  OpcodeNegateFloat,
  OpcodeEqualFloat, OpcodeNotEqualFloat, OpcodeLessFloat, OpcodeLessEqualFloat,
  OpcodeNot,
  OpcodeSquareRoot,
  OpcodeMathematics,                // r[a] = function c of r[b]
  OpcodeDoubleFromInt,
  OpcodeIntFromDouble,
  OpcodeCharacterTest,              // r[a] = whether the test c holds for r[b]
  OpcodeEqualCharacter, OpcodeNotEqualCharacter, OpcodeLessCharacter,
  OpcodeLessEqualCharacter,
  // r[a] = r[b] + r[c] * r[b + 2]: element c of the stride at b
  OpcodeStrideInt, OpcodeStrideDouble, OpcodeStrideFloat,
  // Jumps.
  OpcodeJump,                       // to wide
  OpcodeJumpBack,                   // to wide; fuel a
  OpcodeAdvanceOrPass,              // if r[a] < r[b]: r[a] += 1, to the target behind; fuel c
  OpcodeJumpIf,                     // if r[a] != 0
  OpcodeJumpUnless,                 // if r[a] == 0
  OpcodeJumpIfNil,                  // if q[a] == nil
  // r[a], r[b]; target behind
  OpcodeJumpUnlessLessInt, OpcodeJumpUnlessLessEqualInt, OpcodeJumpUnlessEqualInt,
  OpcodeJumpUnlessNotEqualInt,
  OpcodeJumpUnlessLessDouble, OpcodeJumpUnlessLessEqualDouble,
  // r[a] and the signed b; target behind
  OpcodeJumpUnlessLessImmediate, OpcodeJumpUnlessLessEqualImmediate,
  OpcodeJumpUnlessEqualImmediate, OpcodeJumpUnlessNotEqualImmediate,
  OpcodeJumpUnlessGreaterImmediate, OpcodeJumpUnlessGreaterEqualImmediate,
  OpcodeJumpIfLessDouble, OpcodeJumpIfLessEqualDouble,
  // Back to where a loop begins, for fuel that stands before the target.
  OpcodeRepeatIfLessInt, OpcodeRepeatIfLessEqualInt, OpcodeRepeatIfNotEqualInt,
  OpcodeRepeatIfLessImmediate, OpcodeRepeatIfLessEqualImmediate, OpcodeRepeatIfNotEqualImmediate,
  OpcodeRepeatIfGreaterImmediate, OpcodeRepeatIfGreaterEqualImmediate,
  // Ranges.
  OpcodeCheckRange,                 // fault unless r[a] <= r[b]
  OpcodeEnterRange,                 // the same; if r[a] == r[b] to the target behind; r[b] -= 1
  // Calls: a is the raw window, b the ref window.
  OpcodeCall,                       // function c
  OpcodeCallNative,                 // native c
  OpcodeCallClosure,                // closure q[c]
  OpcodeCallDynamic,                // the member with the number c of the value in the existential at the ref of the next instruction
  OpcodeMakeClosure,                // q[a] = closure; captures at r[b], q[c]; behind: how many of each, then the function
  OpcodeFinish,                     // result from r[a], q[b]
  OpcodeFinishRaw,                  // the same where there are no refs: r[c] = r[a]
  OpcodeStop,                       // end of a block
  // Arrays.
  OpcodeMakeArray,                  // q[a] = empty array of layout number b
  OpcodeAppendRaw,                  // array q[a] += r[b]
  OpcodeAppendElement,              // array q[a] += r[b], q[c] (moved)
  OpcodeRemoveLastElement,          // r[a], q[b] = the last element of the array in the next instruction, which loses it
  OpcodeSwapElements,               // q[a].swapAt(r[b], r[c])
  OpcodeArrayCount,                 // r[a] = count of q[b]
  OpcodeElementRaw,                 // r[a] = q[b][r[c]]
  OpcodePartPosition,               // r[a] = where the element with the index r[b] of the part r[c...] is in its array
  OpcodeOwnPart,                    // q[b], r[a...] = the part as the only one of its array
  OpcodeNestedElementRaw,           // r[a] = q[b][r[c]][r[a of the next]]
  OpcodeSetNestedElementRaw,        // q[a][r[b]][r[a of the next]] = r[c]
  OpcodeElementPart,                // r[a...] = raws of q[b][r[c]]; behind: the first of them, how many
  OpcodeSetElementPart,             // raws of q[a][r[b]] = r[c...]; behind: the first of them, how many
  OpcodeElementRef,                 // q[a] = q[b][r[c]]
  OpcodeElementPartRef,             // q[a] = the ref of q[b][r[c]] that the next instruction counts
  OpcodeElement,                    // r[a], q[b] = array, index in the next instruction
  OpcodeSetElementRaw,              // q[a][r[b]] = r[c]
  OpcodeSetElementImmediate,        // q[a][r[b]] = the signed c
  OpcodeSetElement,                 // q[a][r[b]] = value at raw, ref of the next instruction (refs moved)
  OpcodeTakeElement,                // r[a], q[b] = array, index in the next instruction; refs moved out
  // Dictionaries and sets. Behind a table stand the registers of a key. Entries have numbers; 0 is none.
  OpcodeMakeTable,                  // q[a] = empty table of type number wide
  OpcodeTableCount,                 // r[a] = count of q[b]
  OpcodeTableGet,                   // r[a], q[b] = optional value; behind: table, key
  OpcodeTableFind,                  // r[a] = entry in q[b]; behind: key
  OpcodeTableContains,              // r[a] = whether q[b] has it; behind: key
  OpcodeTableTake,                  // r[a], q[b] = value, moved out, r[c] = entry; behind: table, key
  OpcodeTablePut,                   // q[a] = value at r[b], q[c] (moved); behind: entry, key
  OpcodeTableInsert,                // q[a] = value at r[b], q[c] (moved); behind: key, then a TableInsertion
  OpcodeTableRemove,                // q[a] without the key at r[b], q[c]
  OpcodeSetInsert,                  // q[a] with the element at r[b], q[c]; behind: where (inserted, member) goes
  OpcodeTableNext,                  // r[a] = the entry of q[b] behind r[a]; if there is none to the target behind
  OpcodeTableEntry,                 // r[a], q[b] = a part of q[c]; behind: entry, then a TablePart
  // Text. A position is a byte and stands before the byte at which the text ends.
  OpcodeTextBounds,                 // r[a], r[a + 1] = first and last position in q[b]
  OpcodeTextAddress,                // r[a] = where the bytes of q[b] are if each is a character; otherwise 0
  OpcodeNextCharacter,              // r[a] = character of q[b] at position r[c], which advances; to the target behind at its end r[c + 1];
  // r[c + 2] is the text's address
  OpcodeTextAffix,                  // r[a] = whether the text at r[b], q[c] begins or ends with that of the next, whose c is a TextAffix
  OpcodeTextCount,                  // r[a] = characters of q[b]
  OpcodeCharacterText,              // q[a] = a string of the character r[b]
  OpcodeAppendText,                 // q[a] += q[b]
  OpcodeAppendCharacter,            // q[a] += r[b]
  OpcodeConcatenate,                // q[a] = q[b] + q[c]
  // r[a] = q[b] op q[c]
  OpcodeEqualText, OpcodeLessText,
  // Values with a type.
  OpcodeErase,                      // q[a] = existential of type number wide in the next instruction; value at r[b], q[c]
  OpcodeOpenErased,                 // r[a], q[b] = the value in existential q[c]
  OpcodeTakeErased,                 // the same, moved out if nothing else refers to it; q[c] = nil
  // Errors.
  OpcodeRaise,                      // throw the error q[a]
  OpcodeResume,                     // throw on what q[a] holds since it landed here
  OpcodeTakeError,                  // q[a] = the error that landed at q[b]
  OpcodeFailTry,                    // stop: the error that landed at q[a] met a try!
  OpcodeKeyPath,                    // value at r[a], q[b]; key path q[c]; behind: the root's place, and what to do
  OpcodeFault,                      // stop with fault number b, c
  OpcodeOperands,                   // further operands of the instruction before
} Opcode;

#endif
