struct Item: Identifiable { let id: Int }
struct Inv { var items: [Item.ID: Item] = [:] }
print(Inv(items: [3: Item(id: 3)]).items[3]!.id)
// prints: 3
