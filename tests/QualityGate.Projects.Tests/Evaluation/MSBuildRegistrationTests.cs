using QualityGate.Projects.Evaluation;

namespace QualityGate.Projects.Tests.Evaluation;

public sealed class MSBuildRegistrationTests
{
    [LinuxFact]
    public void Registration_LeavesNoTraceInTheEnvironmentThatChildrenInherit()
    {
        // What the process was started with, whatever was set since then.
        HashSet<string> inherited = [.. File.ReadAllText("/proc/self/environ").Split('\0').Select(pair => pair.Split('=')[0])];

        MSBuildRegistration.Register(AppContext.BaseDirectory);

        IEnumerable<string> added = Environment.GetEnvironmentVariables().Keys.Cast<string>().Where(name => !inherited.Contains(name));
        Assert.DoesNotContain(added, name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase));
    }
}
