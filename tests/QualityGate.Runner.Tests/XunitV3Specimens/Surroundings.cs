using System.Reflection;
using QualityGate.SharedSpecimens;

namespace QualityGate.XunitV3Specimens;

public class Surroundings(ITestOutputHelper output)
{
    [Fact]
    public void AreReported()
    {
        output.WriteLine($"base={AppContext.BaseDirectory}");
        output.WriteLine($"current={Environment.CurrentDirectory}");
        output.WriteLine($"entry={Assembly.GetEntryAssembly()?.GetName().Name}");
        output.WriteLine($"run={Environment.GetEnvironmentVariable("QUALITYGATE_TEST_RUN")}");
        output.WriteLine($"conditions={Environment.GetEnvironmentVariable("QUALITYGATE_TEST_CONDITIONS")}");
        output.WriteLine($"user={Environment.GetEnvironmentVariable("FROM_USER")}");
    }

    [Fact]
    public void ConditionsAreReported()
    {
        foreach (string line in Sighting.All())
            output.WriteLine(line);
    }
}
