using System.Collections.Immutable;

namespace Shop.Customers;

public class CustomerListTests
{
    private static readonly string[] Names = ["tony", "ada", "grace", "barbara"];

    [Fact]
    public void Sets_are_compared_as_sets() => Assert.True(Names.ToImmutableHashSet().SetEquals(Names.Reverse()));

    [Fact]
    public void Sorted_names_have_one_order() =>
        Assert.Equal(["ada", "barbara", "grace", "tony"], Names.ToImmutableHashSet().Order(StringComparer.Ordinal));

    [Fact]
    public void A_name_has_one_hash_in_one_process() => Assert.Equal("ada".GetHashCode(), new string(['a', 'd', 'a']).GetHashCode());
}
