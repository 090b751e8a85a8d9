// native: alone
// A little virtual machine and its assembler.
enum Instr: Equatable { case push(Int), add, mul, sub, dup, swap, jump(Int), jz(Int), print, halt, call(Int), ret
  init(line: Substring) throws { let p = line.split(separator: " "); let arg = p.count > 1 ? Int(p[1]) : nil
    switch (p.first, arg) { case ("push"?, let n?): self = .push(n); case ("add"?, nil): self = .add; case ("mul"?, nil): self = .mul; case ("sub"?, nil): self = .sub; case ("dup"?, nil): self = .dup; case ("swap"?, nil): self = .swap; case ("jump"?, let n?): self = .jump(n); case ("jz"?, let n?): self = .jz(n); case ("print"?, nil): self = .print; case ("halt"?, nil): self = .halt; case ("call"?, let n?): self = .call(n); case ("ret"?, nil): self = .ret; default: throw VMError.syntax(String(line)) } } }
enum VMError: Error { case syntax(String), underflow(pc: Int), outOfRange(Int) }
struct VM { var stack: [Int] = [], calls: [Int] = [], pc = 0, output: [String] = [], steps = 0; let code: [Instr]
  init(_ text: String) throws { code = try text.split(separator: "\n").map { try Instr(line: $0) } }
  private mutating func pop() throws -> Int { guard let x = stack.popLast() else { throw VMError.underflow(pc: pc) }; return x }
  private mutating func binary(_ f: (Int, Int) -> Int) throws { let b = try pop(), a = try pop(); stack.append(f(a, b)) }
  mutating func run() throws { loop: while true { guard code.indices.contains(pc) else { throw VMError.outOfRange(pc) }; let i = code[pc]; pc += 1; steps += 1
    switch i { case .push(let n): stack.append(n); case .add: try binary(+); case .mul: try binary(*); case .sub: try binary(-); case .dup: let x = try pop(); stack += [x, x]
      case .swap: let b = try pop(), a = try pop(); stack += [b, a]; case .jump(let t): pc = t; case .jz(let t): if try pop() == 0 { pc = t }; case .print: output.append("\(try pop())"); case .call(let t): calls.append(pc); pc = t; case .ret: guard let r = calls.popLast() else { break loop }; pc = r; case .halt: break loop } } } }
let fact = "push 1\npush 5\ndup\njz 11\ndup\npush -1\nadd\nswap\ncall 14\nswap\njump 2\nprint\nprint\nhalt\nret"
do { var vm = try VM("push 2\npush 3\nadd\ndup\nmul\nprint\nhalt"); try vm.run(); print(vm.output, vm.steps, vm.stack.isEmpty) } catch { print(error) }
do { var vm = try VM(fact); try vm.run(); print(vm.output, vm.steps) } catch { print(error) }
for bad in ["push x", "add", "jump 9", "pop", "ret"] { do { var vm = try VM(bad); try vm.run(); print("fine", vm.pc) } catch VMError.syntax(let s) { print("syntax", s) } catch VMError.underflow(let pc) { print("underflow", pc) } catch { print(error) } }
let counter = (0..<3).map { i in "push \(i)\nprint" }.joined(separator: "\n") + "\nhalt"; var vm = try VM(counter); try vm.run(); print(vm.output.joined(separator: ","), vm.code.filter { $0 == .print }.count, vm.code.last! == .halt)
// prints: ["25"] 7 true
// prints: ["0", "1"] 57
// prints: syntax push x
// prints: underflow 1
// prints: outOfRange(9)
// prints: syntax pop
// prints: fine 1
// prints: 0,1,2 3 true
