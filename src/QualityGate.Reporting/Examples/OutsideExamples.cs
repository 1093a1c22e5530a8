using QualityGate.Core.Suites;

namespace QualityGate.Reporting.Examples;

/// <summary>Tests that bring along what they depend on: answers, random numbers, a culture.</summary>
internal static class OutsideExamples
{
    public static Example Network(TestDialect dialect) => new(
        $"In {dialect.Name}: the test answers for the server, within its own process",
        $$""""
        {{dialect.OnClass}}public class PriceClientTests
        {
            {{dialect.OnTest}}
            public async Task Reads_the_price()
            {
                using HttpClient http = new(new Answer("""{ "price": 4 }""")) { BaseAddress = new Uri("http://prices.test") };

                {{dialect.Equal("4", "await new PriceClient(http).PriceOfAsync(\"pen\")")}}
            }

            private sealed class Answer(string json) : HttpMessageHandler
            {
                protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
                    Task.FromResult(new HttpResponseMessage { Content = new StringContent(json) });
            }
        }
        """");

    public static Example Data(TestFramework framework, TestDialect dialect) => new(
        $"In {dialect.Name}: a seed that stays, and a comparison that does not care for an order which nobody promised",
        $$"""
        {{dialect.OnClass}}public class DeckTests
        {
            {{dialect.OnTest}}
            public void Loses_no_card_when_it_is_shuffled()
            {
                const int Seed = 4711;
                Deck deck = new(new Random(Seed));

                deck.Shuffle();

                {{Alike(framework)}}
            }
        }
        """);

    public static Example Culture(TestDialect dialect) => new(
        $"In {dialect.Name}: the test says in which culture, rather than take over that of the machine",
        $$"""
        {{dialect.OnClass}}public class PriceTextTests
        {
            {{dialect.OnTest}}
            public void Is_written_as_in_Germany()
            {
                CultureInfo german = CultureInfo.GetCultureInfo("de-DE");

                {{dialect.Equal("\"4,50\"", "PriceText.Of(4.5m, german)")}}
            }
        }
        """);

    private static string Alike(TestFramework framework) => framework switch
    {
        TestFramework.NUnit => "Assert.That(deck.Cards, Is.EquivalentTo(Deck.AllCards));",
        TestFramework.MSTest => "CollectionAssert.AreEquivalent(Deck.AllCards.ToList(), deck.Cards.ToList());",
        _ => "Assert.Equal(Deck.AllCards.Order(), deck.Cards.Order());",
    };
}
