namespace QualityGate.Scanning.Tests.Concerns;

public sealed class ConcernedTests
{
    [Theory]
    [InlineData("[Xunit.Fact] public void Pays() { # }", "CartTests.Pays Test")]
    [InlineData("[Xunit.Theory, Xunit.InlineData(1)] public void Pays(int x) { void Inner() { System.Action a = () => { # }; a(); } Inner(); }", "CartTests.Pays Test")]
    [InlineData("[Xunit.Fact] public void Pays() => Help(); private void Help() { # }", "CartTests.Pays Helper")]
    [InlineData("[Xunit.Fact] public void Pays() { System.Action a = () => Help(); a(); } [Xunit.Fact] public void Adds() => Help(); private void Help() { # }", "CartTests.Adds Helper|CartTests.Pays Helper")]
    [InlineData("public CartTests() { # } [Xunit.Fact] public void Pays() { }", "CartTests Fixture")]
    [InlineData("public CartTests() => Help(); private void Help() { # } [Xunit.Fact] public void Pays() { }", "CartTests Fixture")]
    [InlineData("[Xunit.Fact] public void Pays() => A(); private void A() => B(); private void B() { # }", "")]
    [InlineData("private class Inner { [Xunit.Fact] public void Pays() { # } }", "CartTests+Inner.Pays Test")]
    public async Task Finding_ConcernsTheTestsThatRunIt(string members, string expected)
    {
        using Sample sample = Sample.OfTests(members.Replace("#", Sample.Broken, StringComparison.Ordinal));

        Assert.Equal(expected, await ConcernedBy(sample));
    }

    [Fact]
    public async Task TestOfABaseClass_BelongsToTheClassesThatInheritIt()
    {
        using Sample sample = Sample.Of($$"""
            namespace Shop;
            public abstract class Base<T> { [Xunit.Fact] public void Pays() { {{Sample.Broken}} } }
            public class First : Base<int>;
            public class Second : Base<string>;
            """);

        Assert.Equal("Shop.First.Pays Test|Shop.Second.Pays Test", await ConcernedBy(sample));
    }

    [Fact]
    public async Task ClassFixture_ConcernsTheClassThatAsksForIt()
    {
        using Sample sample = Sample.Of($$"""
            public class Database { public Database() { {{Sample.Broken}} } }
            public class CartTests : Xunit.IClassFixture<Database> { [Xunit.Fact] public void Pays() { } }
            public class OtherTests { [Xunit.Fact] public void Pays() { } }
            """);

        Assert.Equal("CartTests Fixture", await ConcernedBy(sample));
    }

    [Fact]
    public async Task CollectionFixture_ConcernsEveryClassOfTheCollection()
    {
        using Sample sample = Sample.Of($$"""
            public class Database { public Database() { {{Sample.Broken}} } }
            [Xunit.CollectionDefinition("db")] public class Collection : Xunit.ICollectionFixture<Database>;
            [Xunit.Collection("db")] public class CartTests { [Xunit.Fact] public void Pays() { } }
            [Xunit.Collection("else")] public class OtherTests { [Xunit.Fact] public void Pays() { } }
            """);

        Assert.Equal("CartTests Fixture", await ConcernedBy(sample));
    }

    private static async Task<string> ConcernedBy(Sample sample)
    {
        ProjectScan scan = await sample.ReadAsync();
        Assert.Empty(scan.Gaps);
        return string.Join('|', Assert.Single(scan.Findings, found => found.Rule == Sample.Rule).Tests
            .Select(test => $"{test} {test.Reach}")
            .Order(StringComparer.Ordinal));
    }
}
