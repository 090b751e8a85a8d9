// Chaining reads, calls and assigns, or does nothing.
struct Room { var name: String; var tags: [String] = []; func shout() -> String { name + "!" }; var size: Int? }
struct House { var room: Room?; var rooms: [Room] = []; subscript(i: Int) -> Room? { i < rooms.count ? rooms[i] : nil } }
var house: House? = House()
print(house?.room?.name ?? "no room")  // prints: no room
house?.room = Room(name: "hall")
print(house?.room?.name ?? "no room", house?.room?.shout() ?? "", house?.room?.name.count ?? 0)  // prints: hall hall! 4
house?.room?.name = "bath"
house?.room?.tags.append("wet")
house?.room?.name += "room"
print(house!.room!)  // prints: Room(name: "bathroom", tags: ["wet"], size: nil)
print(house?.room?.size ?? -1)  // prints: -1
house?.room?.size = 4
print(house?.room?.size ?? -1)  // prints: 4
house?.rooms.append(Room(name: "attic"))
print(house?[0]?.name ?? "?", house?[1]?.name ?? "?", house?.rooms[0].name ?? "?")  // prints: attic ? attic
house?.room = nil
house?.room?.name = "ghost"
print(house?.room == nil, house?.room?.shout() == nil)  // prints: true true
house = nil
house?.rooms.append(Room(name: "x"))
print(house == nil, house?.rooms.count ?? 0)  // prints: true 0
func side(_ n: Int) -> Int { print("evaluated"); return n }
house?.room?.size = side(1)
let f: ((Int) -> Int)? = { $0 + 1 }
let g: ((Int) -> Int)? = nil
print(f?(1) ?? 0, g?(1) ?? 0)  // prints: 2 0
let text: String? = "abc"
print(text?.uppercased().count ?? 0, text?.first ?? "?")  // prints: 3 a
