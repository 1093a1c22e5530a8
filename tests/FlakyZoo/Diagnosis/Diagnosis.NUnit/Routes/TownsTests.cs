using System.Collections.Frozen;

namespace Depot.Routes;

public class TownsTests
{
    private static readonly FrozenDictionary<string, int> Distances = new Dictionary<string, int>
    {
        ["Linz"] = 184,
        ["Graz"] = 198,
        ["Salzburg"] = 295,
        ["Innsbruck"] = 477,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    [Test]
    public void Distances_are_known() => Assert.That(Distances["Graz"], Is.EqualTo(198));

    [Test]
    public void Towns_are_compared_without_their_order() =>
        Assert.That(Distances.Keys, Is.EquivalentTo(new[] { "Innsbruck", "Linz", "Salzburg", "Graz" }));

    [Test]
    public void Towns_are_sorted_before_they_are_printed() =>
        Assert.That(string.Join(' ', Distances.Keys.Order(StringComparer.Ordinal)), Is.EqualTo("Graz Innsbruck Linz Salzburg"));

    [Test]
    public void The_table_is_the_same_for_all_readers()
    {
        var sums = Enumerable.Range(0, 50).AsParallel().Select(_ => Distances.Values.Sum()).Distinct();

        Assert.That(sums, Is.EqualTo(new[] { 1154 }));
    }

    [TestCase("Linz", 184)]
    [TestCase("Graz", 198)]
    [TestCase("Salzburg", 295)]
    [TestCase("Innsbruck", 477)]
    public void Each_town_has_its_distance(string town, int kilometres) => Assert.That(Distances[town], Is.EqualTo(kilometres));
}
