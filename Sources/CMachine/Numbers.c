// Handlers of numbers.
#include "Handlers.h"
#include <math.h>

// With a check of the result.
#define CHECKED(name, operation, left, right) \
  HANDLER(name) { \
    intptr_t value; \
    if (UNLIKELY(operation(left, right, &value))) OUTSIDE; \
    A = value; \
    NEXT(1); \
  }
// With nothing that could fail.
#define PLAIN(name, expression) \
  HANDLER(name) { \
    A = (expression); \
    NEXT(1); \
  }

#define IMMEDIATE ((intptr_t)(int16_t)i->c)

CHECKED(AddInt, __builtin_add_overflow, B, C)
CHECKED(SubtractInt, __builtin_sub_overflow, B, C)
CHECKED(MultiplyInt, __builtin_mul_overflow, B, C)
CHECKED(AddIntImmediate, __builtin_add_overflow, B, IMMEDIATE)
CHECKED(MultiplyIntImmediate, __builtin_mul_overflow, B, IMMEDIATE)
CHECKED(NegateInt, __builtin_sub_overflow, (intptr_t)0, B)

// 0 divides nothing, and the smallest number by -1 is none.
static inline bool can_divide(intptr_t number, intptr_t by) { return by != 0 && !(by == -1 && number == INTPTR_MIN); }

HANDLER(DivideInt) {
  if (UNLIKELY(!can_divide(B, C))) OUTSIDE;
  A = B / C;
  NEXT(1);
}

HANDLER(RemainderInt) {
  if (UNLIKELY(!can_divide(B, C))) OUTSIDE;
  A = B % C;
  NEXT(1);
}

// The constant is positive.
PLAIN(DivideIntImmediate, B / i->c)
PLAIN(RemainderIntImmediate, B % i->c)

// Division rounds towards zero: a negative number is first brought as far up as the divisor is above 1.
HANDLER(DivideByPower) {
  intptr_t ones = ((intptr_t)1 << i->c) - 1, value = B;
  A = (intptr_t)((uintptr_t)value + (uintptr_t)((value >> 63) & ones)) >> i->c;
  NEXT(1);
}

HANDLER(RemainderByPower) {
  uintptr_t ones = ((uintptr_t)1 << i->c) - 1, value = (uintptr_t)B, lift = (uintptr_t)(B >> 63) & ones;
  A = (intptr_t)(((value + lift) & ones) - lift);
  NEXT(1);
}

PLAIN(MinInt, C < B ? C : B)
PLAIN(MaxInt, C >= B ? C : B)

HANDLER(MagnitudeInt) {
  intptr_t value = B;
  if (UNLIKELY(value == INTPTR_MIN)) OUTSIDE;
  A = value < 0 ? -value : value;
  NEXT(1);
}

#define UNSIGNED(word) ((uintptr_t)(word))
PLAIN(WrappingAdd, (intptr_t)(UNSIGNED(B) + UNSIGNED(C)))
PLAIN(WrappingSubtract, (intptr_t)(UNSIGNED(B) - UNSIGNED(C)))
PLAIN(WrappingMultiply, (intptr_t)(UNSIGNED(B) * UNSIGNED(C)))
PLAIN(BitAnd, B & C)
PLAIN(BitOr, B | C)
PLAIN(BitXor, B ^ C)
PLAIN(BitNot, ~B)

// Shifts by any number: a negative one shifts the other way, and one that is too far leaves the sign, or nothing.
static inline intptr_t shifted_right(intptr_t value, intptr_t by) { return value >> (by > 63 ? 63 : by); }
static inline intptr_t shifted_left(intptr_t value, intptr_t by) { return by > 63 ? 0 : (intptr_t)(UNSIGNED(value) << by); }
static inline uintptr_t shifted_right_unsigned(uintptr_t value, intptr_t by) { return by > 63 ? 0 : value >> by; }
static inline intptr_t opposite(intptr_t by) { return by < -63 ? 64 : -by; }

PLAIN(ShiftLeft, C >= 0 ? shifted_left(B, C) : shifted_right(B, opposite(C)))
PLAIN(ShiftRight, C >= 0 ? shifted_right(B, C) : shifted_left(B, opposite(C)))
PLAIN(ShiftRightUnsigned, C >= 0 ? (intptr_t)shifted_right_unsigned(UNSIGNED(B), C) : shifted_left(B, opposite(C)))

PLAIN(EqualInt, B == C)
PLAIN(NotEqualInt, B != C)
PLAIN(LessInt, B < C)
PLAIN(LessEqualInt, B <= C)

#define CHECKED_UNSIGNED(name, operation) \
  HANDLER(name) { \
    uintptr_t value; \
    if (UNLIKELY(operation(UNSIGNED(B), UNSIGNED(C), &value))) OUTSIDE; \
    A = (intptr_t)value; \
    NEXT(1); \
  }
CHECKED_UNSIGNED(AddUnsigned, __builtin_add_overflow)
CHECKED_UNSIGNED(SubtractUnsigned, __builtin_sub_overflow)
CHECKED_UNSIGNED(MultiplyUnsigned, __builtin_mul_overflow)

HANDLER(DivideUnsigned) {
  if (UNLIKELY(C == 0)) OUTSIDE;
  A = (intptr_t)(UNSIGNED(B) / UNSIGNED(C));
  NEXT(1);
}

HANDLER(RemainderUnsigned) {
  if (UNLIKELY(C == 0)) OUTSIDE;
  A = (intptr_t)(UNSIGNED(B) % UNSIGNED(C));
  NEXT(1);
}

PLAIN(LessUnsigned, UNSIGNED(B) < UNSIGNED(C))
PLAIN(LessEqualUnsigned, UNSIGNED(B) <= UNSIGNED(C))

// The low bits as a number with a sign, or without.
static inline intptr_t wrapped(intptr_t value, int bits) {
  return (intptr_t)(UNSIGNED(value) << ((64 - bits) & 63)) >> ((64 - bits) & 63);
}
static inline intptr_t wrapped_unsigned(intptr_t value, int bits) {
  return (intptr_t)(UNSIGNED(value) << ((64 - bits) & 63) >> ((64 - bits) & 63));
}

HANDLER(RequireSigned) {
  if (UNLIKELY(wrapped(A, i->c) != A)) OUTSIDE;
  NEXT(1);
}

HANDLER(RequireUnsigned) {
  if (UNLIKELY(UNSIGNED(A) >> (i->c & 63) != 0)) OUTSIDE;
  NEXT(1);
}

PLAIN(WrapSigned, wrapped(B, i->c))
PLAIN(WrapUnsigned, wrapped_unsigned(B, i->c))

#define DB double_of(B)
#define DC double_of(C)
PLAIN(AddDouble, word_of(DB + DC))
PLAIN(SubtractDouble, word_of(DB - DC))
PLAIN(MultiplyDouble, word_of(DB * DC))
PLAIN(DivideDouble, word_of(DB / DC))
PLAIN(MinDouble, DC < DB ? C : B)
PLAIN(MaxDouble, DC >= DB ? C : B)
PLAIN(NegateDouble, word_of(-DB))
PLAIN(EqualDouble, DB == DC)
PLAIN(NotEqualDouble, DB != DC)
PLAIN(LessDouble, DB < DC)
PLAIN(LessEqualDouble, DB <= DC)

#define FB float_of(B)
#define FC float_of(C)
PLAIN(AddFloat, word_of_float(FB + FC))
PLAIN(SubtractFloat, word_of_float(FB - FC))
PLAIN(MultiplyFloat, word_of_float(FB * FC))
PLAIN(DivideFloat, word_of_float(FB / FC))
PLAIN(NegateFloat, word_of_float(-FB))
PLAIN(EqualFloat, FB == FC)
PLAIN(NotEqualFloat, FB != FC)
PLAIN(LessFloat, FB < FC)
PLAIN(LessEqualFloat, FB <= FC)

PLAIN(Not, B ^ 1)
PLAIN(SquareRoot, word_of(__builtin_sqrt(DB)))
PLAIN(DoubleFromInt, word_of((double)B))

HANDLER(IntFromDouble) {
  double value = DB;
  // From -2^63 to below 2^63, after the part behind the point is gone.
  if (UNLIKELY(!(value > -0x1.0000000000001p63 && value < 0x1p63))) OUTSIDE;
  A = (intptr_t)value;
  NEXT(1);
}

PLAIN(StrideInt, (intptr_t)(UNSIGNED(B) + UNSIGNED(C) * UNSIGNED(r[i->b + 2])))
PLAIN(StrideDouble, word_of(fma((double)C, double_of(r[i->b + 2]), DB)))
PLAIN(StrideFloat, word_of_float(fmaf((float)C, float_of(r[i->b + 2]), FB)))

// Characters are scalars, or numbers beyond all scalars. Below U+00C0 the number says all: no two are equal as text.
#define FIRST_EQUIVALENT 0xC0

HANDLER(CharacterTest) {
  uintptr_t character = UNSIGNED(B);
  if (UNLIKELY(character >= 0x80)) OUTSIDE;
  A = loop->asciiTests[character] >> i->c & 1;
  NEXT(1);
}

#define CHARACTERS(name, condition, expression) \
  HANDLER(name) { \
    intptr_t b = B, c = C; \
    if (UNLIKELY(!(condition))) OUTSIDE; \
    A = (expression); \
    NEXT(1); \
  }
CHARACTERS(EqualCharacter, b == c || b < FIRST_EQUIVALENT || c < FIRST_EQUIVALENT, b == c)
CHARACTERS(NotEqualCharacter, b == c || b < FIRST_EQUIVALENT || c < FIRST_EQUIVALENT, b != c)
CHARACTERS(LessCharacter, b < FIRST_EQUIVALENT && c < FIRST_EQUIVALENT, b < c)
CHARACTERS(LessEqualCharacter, b < FIRST_EQUIVALENT && c < FIRST_EQUIVALENT, b <= c)
