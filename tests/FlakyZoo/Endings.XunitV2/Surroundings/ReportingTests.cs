using Xunit.Abstractions;

namespace Endings.XunitV2.Surroundings;

public class ReportingTests(ITestOutputHelper output) : Neighbours
{
    /// <summary>Through the framework, which keeps all of it until the test has ended.</summary>
    [Fact]
    public void It_tells_the_framework_5_MB()
    {
        var line = new string('~', 1_000);
        for (var number = 0; number < 5_000; number++)
        {
            output.WriteLine(line);
        }
    }
}
