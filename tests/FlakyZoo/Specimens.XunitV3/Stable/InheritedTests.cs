namespace Specimens.XunitV3.Stable;

/// <summary>Its tests are run once for each class that inherits them.</summary>
public abstract class InheritedTests
{
    protected abstract string Shape { get; }

    [Fact]
    public void Has_a_name() => Assert.NotEmpty(Shape);
}
