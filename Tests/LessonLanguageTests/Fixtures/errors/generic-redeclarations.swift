func f<T>(_ x: T) -> Int { 1 }
func f<U>(_ y: U) -> Int { 2 } // error: 6: invalid redeclaration of 'f'
func g<T: Equatable>(_ x: [T]) -> Int { 1 }
func g<U: Equatable>(_ y: [U]) -> Int { 2 } // error: 6: invalid redeclaration of 'g'
