namespace Specimens.XunitV2.Stable;

public class CircleTests : InheritedTests
{
    protected override string Shape => "circle";
}
