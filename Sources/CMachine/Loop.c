#include "Handlers.h"

HANDLER(_outside) {
  loop->position = (MachineFrame){entry, i, r, q};
  return LoopExitStep;
}

HANDLER(_refill) {
  loop->position = (MachineFrame){entry, i, r, q};
  return LoopExitRefill;
}

HANDLER(Stop) {
  loop->position = (MachineFrame){entry, i, r, q};
  return LoopExitFinish;
}

LoopExit run_loop(MachineLoop *loop) {
  MachineCodeEntry *entry = loop->position.entry;
  MachineInstruction *i = loop->position.next;
  return handlers[i->operation](i, loop->position.rawBase, loop->position.refBase, loop, entry->start, entry);
}

#define EACH_HANDLER(DO) \
  DO(LoadInt) DO(LoadRaw) DO(LoadRef) DO(MoveRaw) DO(CopyRef) DO(MoveRef) DO(ClearRefs) DO(MoveRaws) \
  DO(GlobalRaw) DO(CheckedGlobalRaw) DO(GlobalRef) DO(CheckedGlobalRef) DO(TakeGlobalRef) DO(SetGlobalRaw) DO(SetGlobalRef) \
  DO(GlobalElementRaw) DO(SetGlobalElementRaw) DO(SetGlobalElementImmediate) DO(CheckGlobal) DO(JumpIfInitialized) \
  DO(BoxRaw) DO(BoxRef) DO(TakeBoxRef) DO(SetBoxRaw) DO(SetBoxRef) DO(CompleteInstance) DO(RunDeinitializers) DO(RequireRef) \
  DO(AddInt) DO(SubtractInt) DO(MultiplyInt) DO(DivideInt) DO(RemainderInt) \
  DO(AddIntImmediate) DO(MultiplyIntImmediate) DO(DivideIntImmediate) DO(RemainderIntImmediate) \
  DO(DivideByPower) DO(RemainderByPower) DO(MinInt) DO(MaxInt) DO(MagnitudeInt) DO(NegateInt) \
  DO(WrappingAdd) DO(WrappingSubtract) DO(WrappingMultiply) \
  DO(BitAnd) DO(BitOr) DO(BitXor) DO(ShiftLeft) DO(ShiftRight) DO(BitNot) \
  DO(EqualInt) DO(NotEqualInt) DO(LessInt) DO(LessEqualInt) \
  DO(AddUnsigned) DO(SubtractUnsigned) DO(MultiplyUnsigned) DO(DivideUnsigned) DO(RemainderUnsigned) DO(ShiftRightUnsigned) \
  DO(LessUnsigned) DO(LessEqualUnsigned) DO(RequireSigned) DO(RequireUnsigned) DO(WrapSigned) DO(WrapUnsigned) \
  DO(AddDouble) DO(SubtractDouble) DO(MultiplyDouble) DO(DivideDouble) DO(MinDouble) DO(MaxDouble) DO(NegateDouble) \
  DO(EqualDouble) DO(NotEqualDouble) DO(LessDouble) DO(LessEqualDouble) \
  DO(AddFloat) DO(SubtractFloat) DO(MultiplyFloat) DO(DivideFloat) DO(NegateFloat) \
  DO(EqualFloat) DO(NotEqualFloat) DO(LessFloat) DO(LessEqualFloat) \
  DO(Not) DO(SquareRoot) DO(DoubleFromInt) DO(IntFromDouble) \
  DO(CharacterTest) DO(EqualCharacter) DO(NotEqualCharacter) DO(LessCharacter) DO(LessEqualCharacter) \
  DO(StrideInt) DO(StrideDouble) DO(StrideFloat) \
  DO(Jump) DO(JumpBack) DO(AdvanceOrPass) DO(JumpIf) DO(JumpUnless) DO(JumpIfNil) \
  DO(JumpUnlessLessInt) DO(JumpUnlessLessEqualInt) DO(JumpUnlessEqualInt) DO(JumpUnlessNotEqualInt) \
  DO(JumpUnlessLessDouble) DO(JumpUnlessLessEqualDouble) \
  DO(JumpUnlessLessImmediate) DO(JumpUnlessLessEqualImmediate) DO(JumpUnlessEqualImmediate) \
  DO(JumpUnlessNotEqualImmediate) DO(JumpUnlessGreaterImmediate) DO(JumpUnlessGreaterEqualImmediate) \
  DO(JumpIfLessDouble) DO(JumpIfLessEqualDouble) \
  DO(RepeatIfLessInt) DO(RepeatIfLessEqualInt) DO(RepeatIfNotEqualInt) DO(RepeatIfLessImmediate) \
  DO(RepeatIfLessEqualImmediate) DO(RepeatIfNotEqualImmediate) DO(RepeatIfGreaterImmediate) DO(RepeatIfGreaterEqualImmediate) \
  DO(CheckRange) DO(EnterRange) \
  DO(Call) DO(CallClosure) DO(CallDynamic) DO(Finish) DO(FinishRaw) DO(Stop) \
  DO(AppendRaw) DO(AppendElement) DO(RemoveLastElement) DO(SwapElements) DO(ArrayCount) DO(ElementRaw) DO(PartPosition) \
  DO(OwnPart) DO(NestedElementRaw) DO(SetNestedElementRaw) DO(ElementPart) DO(SetElementPart) DO(ElementRef) DO(ElementPartRef) \
  DO(Element) DO(SetElementRaw) DO(SetElementImmediate) DO(SetElement) DO(TakeElement) \
  DO(NextCharacter) DO(OpenErased) DO(TakeErased)

#define DECLARE(name) HANDLER(name);
EACH_HANDLER(DECLARE)

#pragma clang diagnostic ignored "-Winitializer-overrides"
#define ENTRY(name) [Opcode##name] = handle##name,
Handler *const handlers[OpcodeOperands + 1] = {[0 ... OpcodeOperands] = handle_outside, EACH_HANDLER(ENTRY)};
