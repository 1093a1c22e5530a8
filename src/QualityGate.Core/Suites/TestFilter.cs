namespace QualityGate.Core.Suites;

/// <summary>
/// A condition on discovered tests, written in the filter language of <c>dotnet test --filter</c> and evaluated by us, so that
/// it means the same for every framework.
/// </summary>
public abstract record TestFilter
{
    private TestFilter()
    {
    }

    /// <summary>Reads <c>FullyQualifiedName~Orders&amp;(Category=Fast|Priority!=3)</c>; a bare word means <c>FullyQualifiedName~word</c>.</summary>
    /// <exception cref="FormatException">The text is no filter; the message says where.</exception>
    public static TestFilter Parse(string text) => new TestFilterParser(text).Parse();

    public abstract bool Matches(DiscoveredTest test);

    /// <summary>Matches every test.</summary>
    public sealed record Everything : TestFilter
    {
        public override bool Matches(DiscoveredTest test) => true;
    }

    /// <summary>Matches what both sides match.</summary>
    public sealed record And(TestFilter Left, TestFilter Right) : TestFilter
    {
        public override bool Matches(DiscoveredTest test) => Left.Matches(test) && Right.Matches(test);
    }

    /// <summary>Matches what at least one side matches.</summary>
    public sealed record Or(TestFilter Left, TestFilter Right) : TestFilter
    {
        public override bool Matches(DiscoveredTest test) => Left.Matches(test) || Right.Matches(test);
    }

    /// <summary>Matches what the inner filter does not.</summary>
    public sealed record Not(TestFilter Inner) : TestFilter
    {
        public override bool Matches(DiscoveredTest test) => !Inner.Matches(test);
    }

    /// <summary>Some value of the property equals the text, in any case.</summary>
    public sealed record Is(string Property, string Text) : TestFilter
    {
        public override bool Matches(DiscoveredTest test) =>
            FilterProperties.Of(test, Property).Any(value => value.Equals(Text, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Some value of the property contains the text, in any case.</summary>
    public sealed record Contains(string Property, string Text) : TestFilter
    {
        public override bool Matches(DiscoveredTest test) =>
            FilterProperties.Of(test, Property).Any(value => value.Contains(Text, StringComparison.OrdinalIgnoreCase));
    }
}
