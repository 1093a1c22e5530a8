namespace Specimens.XunitV3.Stable;

public class CircleTests : InheritedTests
{
    protected override string Shape => "circle";
}
