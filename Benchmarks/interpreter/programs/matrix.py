# Lists of lists: products of matrices.
def product(a, b):
    result = [[0.0] * len(b[0]) for _ in range(len(a))]
    for i in range(len(a)):
        for j in range(len(b[0])):
            total = 0.0
            for k in range(len(b)):
                total += a[i][k] * b[k][j]
            result[i][j] = total
    return result


n = 200
a = [[0.0] * n for _ in range(n)]
for i in range(n):
    for j in range(n):
        a[i][j] = (i * 7 + j * 3) % 11 / 11
squared = product(a, a)
cubed = product(squared, a)
trace = 0.0
for i in range(n):
    trace += cubed[i][i]
print(trace)
