using System.Text.RegularExpressions;

namespace QualityGate.Analyzers.Tests.Parity;

/// <summary>What docs/recipes.md, and so the card of a test, tells people to write: it compiles against the real frameworks, and no rule has anything to say of it.</summary>
public sealed partial class RecipesPageTests
{
    /// <summary>The product code that the examples test.</summary>
    private const string Tested = """
        // file: Tested.cs
        global using System.Globalization;

        public sealed class Registry
        {
            public int Count { get; private set; }

            public void Add(string name) => Count++;
        }

        public sealed class Worker
        {
            public bool IsIdle => true;

            public Task RunAsync(CancellationToken cancellationToken) => Task.Delay(Timeout.Infinite, cancellationToken);
        }

        public sealed class Licence(TimeProvider time, TimeSpan span)
        {
            private readonly DateTimeOffset _end = time.GetUtcNow() + span;

            public bool IsOver => time.GetUtcNow() > _end;
        }

        public static class Till
        {
            public static string Currency { get; set; } = "SEK";

            public static string Price(int amount) => $"{amount} {Currency}";
        }

        public sealed class PriceClient(HttpClient http)
        {
            public async Task<int> PriceOfAsync(string article) => (await http.GetStringAsync(article)).Length;
        }

        public sealed class Deck(Random random)
        {
            public static IReadOnlyList<int> AllCards { get; } = [1, 2, 3];

            public IReadOnlyList<int> Cards { get; private set; } = AllCards;

            public void Shuffle() => Cards = [.. Cards.OrderBy(_ => random.Next())];
        }

        public static class PriceText
        {
            public static string Of(decimal price, CultureInfo culture) => price.ToString("0.00", culture);
        }

        public sealed class Server
        {
            public int Port => 1;

            public static Task<Server> StartAsync(string folder, int port) => Task.FromResult(new Server());

            public Task<string> AskAsync(int port) => Task.FromResult("hello");

            public Task StopAsync() => Task.CompletedTask;
        }

        // file: Example.cs

        """;

    private static readonly ImmutableArray<(string Title, Framework Framework, string Code)> Examples =
    [
        .. Blocks().Matches(Repository.Read("docs/recipes.md"))
            .Select(block => (block.Groups["title"].Value, Enum.Parse<Framework>(block.Groups["framework"].Value), block.Groups["code"].Value)),
    ];

    public static TheoryData<string> Titles => [.. Examples.Select(example => example.Title)];

    [Fact]
    public void EveryFramework_HasAsManyExamples() => Assert.Single(Examples.CountBy(example => example.Framework).Select(count => count.Value).Distinct());

    [Theory]
    [MemberData(nameof(Titles))]
    public async Task Example_CompilesAndNoRuleWarnsOfIt(string title)
    {
        (_, Framework framework, string code) = Examples.Single(example => example.Title == title);
        SampleCompilation sample = SampleCompilation.Of(new Sample(EveryRule.OfOurs[0], framework, Tested + code));

        ImmutableArray<Diagnostic> found = await sample.RunAsync(EveryRule.OfOurs);

        Assert.Empty(found.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Location.SourceTree!.FilePath == "Example.cs"));
    }

    [GeneratedRegex("### (?<title>(?<framework>\\w+): [^\\n]+)\\n\\n[^\\n]+\\n\\n```csharp\\n(?<code>.*?)\\n```\\n", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Blocks();
}
