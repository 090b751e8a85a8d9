import UnrollCommands

@main enum Unroll { static func main() { UnrollProgram.main() } }
