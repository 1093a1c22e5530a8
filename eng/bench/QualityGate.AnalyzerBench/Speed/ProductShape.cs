namespace QualityGate.AnalyzerBench.Speed;

/// <summary>The product that a generated test class tests. § is the number of the file.</summary>
internal static class ProductShape
{
    public const string Text = """
        public interface IStock§
        {
            event EventHandler? Changed;

            int Reserve(string name, int amount);

            Task<int> CountAsync(string name, CancellationToken token = default);
        }

        public sealed record Line§(string Name, int Amount, decimal Price);

        public sealed class Basket§(IStock§ stock)
        {
            private readonly List<Line§> _lines = [];
            private readonly Dictionary<string, int> _amounts = [];

            public int Count => _lines.Count;

            public IReadOnlyList<Line§> Lines => _lines;

            public IReadOnlyDictionary<string, int> Amounts => _amounts;

            public void Add(string name, int amount, decimal price)
            {
                ArgumentException.ThrowIfNullOrEmpty(name);
                if (amount <= 0)
                    throw new ArgumentOutOfRangeException(nameof(amount), amount, "An amount is positive.");

                _lines.Add(new Line§(name, amount, price));
                _amounts[name] = _amounts.GetValueOrDefault(name) + amount;
            }

            public decimal Total()
            {
                decimal total = 0;
                foreach (Line§ line in _lines)
                    total += line.Amount * line.Price;
                return total > 1000 ? total * 0.9m : total;
            }

            public async Task<bool> OrderAsync(CancellationToken token = default)
            {
                foreach ((string name, int amount) in _amounts)
                {
                    int left = await stock.CountAsync(name, token).ConfigureAwait(false);
                    if (left < amount || stock.Reserve(name, amount) != amount)
                        return false;
                }

                return _lines.Count > 0;
            }

            public string Describe() => _lines switch
            {
                [] => "empty",
                [var only] => $"{only.Amount} x {only.Name}",
                [var first, .., var last] => $"{first.Name} to {last.Name}, {_lines.Count} lines",
            };
        }
        """;
}
