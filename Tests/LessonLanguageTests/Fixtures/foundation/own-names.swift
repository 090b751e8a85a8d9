// What a lesson declares itself is its own, whatever it is called.
struct Date { var day = 1 }
enum Process { case idle, running }
func sleep(_ n: Int) -> Int { n }
print(Date(), Process.idle, sleep(3))
// prints: Date(day: 1) idle 3
