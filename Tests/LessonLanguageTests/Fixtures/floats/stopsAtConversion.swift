// A number too large for its new type.
let sizes = [1.5, 255.9, 256.0]
for size in sizes { print(UInt8(size)) }  // stops: 27: 256.0 cannot be converted to UInt8 because the result would not fit
// prints: 1
// prints: 255
