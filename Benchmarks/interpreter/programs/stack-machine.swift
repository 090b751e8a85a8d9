// Enums with values: a little machine that runs a program of its own.
enum Operation {
  case push(Int)
  case load(Int)
  case store(Int)
  case add
  case multiply
  case less
  case jumpIfZero(Int)
  case jump(Int)
  case halt
}

func run(_ program: [Operation], variables: Int) -> [Int] {
  var stack: [Int] = []
  var memory = Array(repeating: 0, count: variables)
  var position = 0
  while true {
    let operation = program[position]
    position += 1
    switch operation {
    case .push(let value):
      stack.append(value)
    case .load(let address):
      stack.append(memory[address])
    case .store(let address):
      memory[address] = stack.removeLast()
    case .add:
      let right = stack.removeLast()
      stack[stack.count - 1] += right
    case .multiply:
      let right = stack.removeLast()
      stack[stack.count - 1] = stack[stack.count - 1] * right % 1_000_003
    case .less:
      let right = stack.removeLast()
      let left = stack.removeLast()
      stack.append(left < right ? 1 : 0)
    case .jumpIfZero(let target):
      if stack.removeLast() == 0 { position = target }
    case .jump(let target):
      position = target
    case .halt:
      return memory
    }
  }
}

// i = 0; product = 1; while i < 240000 { i = i + 1; product = product * (i + 2) }
let program: [Operation] = [
  .push(0), .store(0), .push(1), .store(1),
  .load(0), .push(240_000), .less, .jumpIfZero(19),
  .load(0), .push(1), .add, .store(0),
  .load(1), .load(0), .push(2), .add, .multiply, .store(1), .jump(4),
  .halt,
]
print(run(program, variables: 2))
