namespace QualityGate.AnalyzerBench.Speed;

/// <summary>How a generated test class begins: fields, fixtures, set-up and teardown. § is the number of the file.</summary>
internal static class ClassShapes
{
    private const string Fields = """

            private readonly Mock<IStock§> _stock = new();
            private readonly Basket§ _basket;
        """;

    private const string Constructor = "_basket = new Basket§(_stock.Object);";

    public static ImmutableArray<string> All { get; } =
    [
        $$"""
        public class Basket§Tests
        {{{Fields}}

            public Basket§Tests() => {{Constructor}}
        """,
        $$"""
        public sealed class Basket§Tests : IDisposable
        {{{Fields}}
            private readonly CancellationTokenSource _source = new();

            public Basket§Tests()
            {
                {{Constructor}}
                _stock.Setup(stock => stock.Reserve(It.IsAny<string>(), It.IsAny<int>())).Returns<string, int>((_, amount) => amount);
            }

            public void Dispose() => _source.Dispose();
        """,
        $$"""
        public sealed class Prices§
        {
            public IReadOnlyDictionary<string, decimal> All { get; } = new Dictionary<string, decimal> { ["bread"] = 2.5m, ["milk"] = 1.2m };
        }

        [Collection("prices")]
        public class Basket§Tests : IClassFixture<Prices§>
        {{{Fields}}
            private readonly Prices§ _prices;

            public Basket§Tests(Prices§ prices)
            {
                _prices = prices;
                {{Constructor}}
            }

            [Fact]
            public void Prices_AreKnown() => Assert.Equal(2, _prices.All.Count);
        """,
        $$"""
        public class Basket§Tests : IAsyncLifetime
        {{{Fields}}
            private string _folder = "";

            public Basket§Tests() => {{Constructor}}

            public Task InitializeAsync()
            {
                _folder = Directory.CreateTempSubdirectory("basket").FullName;
                return File.WriteAllTextAsync(Path.Combine(_folder, "prices.txt"), "bread 2.5");
            }

            public Task DisposeAsync()
            {
                Directory.Delete(_folder, recursive: true);
                return Task.CompletedTask;
            }

            [Fact]
            public async Task Prices_AreRead() => Assert.Contains("bread", await File.ReadAllTextAsync(Path.Combine(_folder, "prices.txt")));
        """,
    ];
}
