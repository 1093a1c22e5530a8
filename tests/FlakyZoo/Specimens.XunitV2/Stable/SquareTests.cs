namespace Specimens.XunitV2.Stable;

public class SquareTests : InheritedTests
{
    protected override string Shape => "square";
}
