# Floating-point arithmetic in registers: a picture of the Mandelbrot set, as a sum.
def escape_time(cx, cy, limit):
    x = 0.0
    y = 0.0
    count = 0
    while count < limit and x * x + y * y <= 4:
        next_x = x * x - y * y + cx
        y = 2 * x * y + cy
        x = next_x
        count += 1
    return count


size = 320
total = 0
for row in range(size):
    for column in range(size):
        cx = 3 * column / size - 2
        cy = 2.4 * row / size - 1.2
        total += escape_time(cx, cy, 200)
print(total)
