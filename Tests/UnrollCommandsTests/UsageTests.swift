import Testing

@testable import UnrollCommands

@Suite struct UsageTests {
  @Test(arguments: [
    (["--version"], 0, UnrollProgram.version + "\n", ""),
    (["--help"], 0, "USAGE: unroll", ""), ([], 0, "USAGE: unroll", ""), (["help", "run"], 0, "USAGE: unroll run", ""),
    (["nonsense"], 64, "", "there is no command 'nonsense'; 'unroll help' lists them"),
    (["tset"], 64, "", "there is no command 'tset'; did you mean 'test'?"),
    (["test", "--updte"], 64, "", "Unknown option '--updte'. Did you mean '--update'?"),
    (["test", "--force"], 64, "", "--force goes with --update"),
    (["test", "--update", "--filter", "x"], 64, "", "--update and --filter exclude each other"),
    (["test", "--no-cache", "--verify-cache"], 64, "", "--no-cache and --verify-cache exclude each other"),
    (["export", "~/a.md", "--to", "java"], 64, "", "The value 'java' is invalid for '--to <swift>'"),
    (["export", "~/a.md"], 64, "", "Missing expected argument '--to <swift>'"), (["new"], 64, "", "Missing expected argument '<name>'"),
    (["new", "x/"], 64, "", "'x/' is not a name for a lesson"), (["new", ".x"], 64, "", "'.x' is not a name for a lesson"),
    (["test", "~/a.md", "--junit", "/proc/none.xml"], 1, "", "/proc/none.xml cannot be written"), (["render", "--nonsense"], 64, "", "Unknown option '--nonsense'"),
    (["run"], 64, "", "Missing expected argument '<file>'"), (["test", "-j", "0"], 64, "", "-j needs a number from 1 on"),
    (["test", "-j", "x"], 64, "", "'x' is invalid"), (["run", "~/none.md"], 64, "", "~/none.md: there is no such file or folder"),
    (["run", "~"], 64, "", "~: this is a folder"), (["run", "/dev/null"], 64, "", "/dev/null: this is neither a file nor a folder"),
    (["run", "~/x.txt"], 64, "", "~/x.txt: a lesson's name ends in .md, a program's in .swift"),
    (["render", "~/none"], 64, "", "~/none: there is no such file or folder"),
    (["render", "~/x.txt"], 64, "", "~/x.txt: a lesson's name ends in .md"),
    (["render", "~/empty"], 64, "", "~/empty: there are no lessons in this folder"),
    (["test", "~/empty"], 64, "", "~/empty: there are no lessons in this folder"),
    (["test", "~/a.md", "--filter", "nothing"], 64, "", "no block's place or label contains 'nothing'"),
    (["render", "~/a.md", "-o", "~/x.txt"], 64, "", "~/x.txt: this is a file; pages need a folder"),
    (["render", "~/a.md", "~/b/a.md", "-o", "~/out"], 64, "", "~/a.md and ~/b/a.md would both become a.html"),
    (["preview", "~/none.md"], 64, "", "~/none.md: there is no such file or folder"),
    (["preview", "~/x.txt"], 64, "", "~/x.txt: a lesson's name ends in .md"),
    (["preview", "~/empty"], 64, "", "~/empty: there are no lessons in this folder"),
    (["preview", "~", "--port", "70000"], 64, "", "--port needs a number from 1 to 65535, not 70000"),
    (["preview", "~", "--port", "-1"], 64, "", "--port needs a number from 1 to 65535, not -1"),
    (["preview", "~", "--port", "0"], 64, "", "--port needs a number from 1 to 65535, not 0"),
    (["preview", "~", "--port", "abc"], 64, "", "The value 'abc' is invalid for '--port <n>'"),
    (["preview", "~", "--port"], 64, "", "Missing value for '--port <n>'"), (["preview", "~/a.md", "~/b"], 64, "", "Unexpected argument"),
    (["help", "preview"], 0, "USAGE: unroll preview [<path>] [--port <n>]", ""),
    (["render", "~/a.md", "-o", "/proc/none"], 1, "", "/proc/none/a.html cannot be written"),
  ] as [([String], Int32, String, String)])
  func isExplained(arguments: [String], code: Int32, output: String, error: String) throws {
    let files = ["x.txt": "", "a.md": lesson("x\n"), "b/a.md": lesson("x\n"), "empty/README.md": "x"]
    try withFolder(files) { folder in
      let run = CommandRun(arguments.map { $0.hasPrefix("~") ? folder + $0.dropFirst() : $0 })
      #expect(run.code == code)
      #expect(output.isEmpty ? run.output.isEmpty : run.output.contains(output), "\(run.output)")
      let said = error.split(separator: "~", omittingEmptySubsequences: false).joined(separator: folder)
      #expect(error.isEmpty ? run.error.isEmpty : run.error.contains(said), "\(run.error)")
    }
  }
}
