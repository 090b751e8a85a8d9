// Literals that are too large.
let a = 9223372036854775808  // error: 9: integer literal '9223372036854775808' overflows when stored into 'Int'
let fine = -9223372036854775808
