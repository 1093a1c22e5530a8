using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Diagnosis.XunitV3.Text;

/// <summary>Looks things up in tables that nobody can change.</summary>
public class TableTests
{
    private static readonly FrozenDictionary<string, int> Priorities =
        new Dictionary<string, int> { ["low"] = 1, ["normal"] = 5, ["high"] = 9 }.ToFrozenDictionary();

    private static readonly ImmutableHashSet<string> Topics = ["weather", "traffic", "sports"];

    private static readonly Lazy<ImmutableArray<int>> Squares = new(() => [.. Enumerable.Range(0, 100).Select(number => number * number)]);

    [Fact]
    public void A_priority_is_found() => Assert.Equal(9, Priorities["high"]);

    [Fact]
    public void Topics_are_compared_as_a_set() => Assert.True(Topics.SetEquals(["sports", "weather", "traffic"]));

    [Fact]
    public void Topics_are_sorted_before_they_are_listed() =>
        Assert.Equal("sports, traffic, weather", string.Join(", ", Topics.Order(StringComparer.Ordinal)));

    [Fact]
    public void A_square_is_calculated_once_for_all() => Assert.Equal(81, Squares.Value[9]);

    [Fact]
    public void Equal_texts_have_equal_hash_codes() => Assert.Equal("weather".GetHashCode(), new string(['w', 'e', 'a', 't', 'h', 'e', 'r']).GetHashCode());

    [Fact]
    public void New_identities_differ() => Assert.NotEqual(Guid.NewGuid(), Guid.NewGuid());
}
