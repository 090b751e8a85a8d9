class Media { let name: String; init(_ name: String) { self.name = name } }
class Movie: Media { let director: String; init(_ name: String, _ director: String) { self.director = director; super.init(name) } }
class Song: Media { let artist: String; init(_ name: String, _ artist: String) { self.artist = artist; super.init(name) } }
let library = [Movie("Casablanca", "Curtiz"), Song("Blue", "Elvis"), Movie("Kane", "Welles")]
for item in library {
  if let movie = item as? Movie { print("movie", movie.name, movie.director) }
  else if let song = item as? Song { print("song", song.name, song.artist) }
}
var counts = (0, 0)
for item in library { if item is Movie { counts.0 += 1 } else if item is Song { counts.1 += 1 } }
print(counts)
let things: [Any] = [1, "x", library[0], Media("plain"), { (n: Int) in n + 1 }]
for thing in things {
  switch thing {
  case let n as Int: print("int", n)
  case let movie as Movie: print("a movie", movie.name)
  case let media as Media: print("media", media.name)
  case let f as (Int) -> Int: print("function", f(1))
  default: print("other")
  }
}
let upcast: Media = Movie("Up", "Docter")
let down = upcast as! Movie
print(down === upcast, (upcast as? Song) == nil, (upcast as AnyObject) === down)
let movies = library as? [Movie], all = [down] as [Media]
print(movies == nil, all[0].name, (all as? [Movie])?.count ?? 0)
let optional: Media? = down
if case let movie as Movie = optional { print(movie.director) }
// prints: movie Casablanca Curtiz
// prints: song Blue Elvis
// prints: movie Kane Welles
// prints: (2, 1)
// prints: int 1
// prints: other
// prints: a movie Casablanca
// prints: media plain
// prints: function 2
// prints: true true true
// prints: true Up 1
// prints: Docter
