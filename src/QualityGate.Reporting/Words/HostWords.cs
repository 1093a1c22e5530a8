using QualityGate.Core.Audits;
using QualityGate.Core.Suites;

namespace QualityGate.Reporting.Words;

/// <summary>What ran a suite's tests, and why that.</summary>
public static class HostWords
{
    public static string Of(SuiteAudit suite) => suite.HostReason == HostReason.Unknown
        ? Of(suite.Platform, suite.Host)
        : $"{Of(suite.Platform, suite.Host)}: {Of(suite.HostReason)}";

    public static string Of(HostReason reason) => reason switch
    {
        HostReason.Unknown => "for reasons unknown",
        HostReason.OnlyAdapter => "the suite has nothing else",
        HostReason.OnlyApplication => "the suite has no adapter",
        HostReason.GlobalJsonChoosesApplication => "chosen by global.json",
        HostReason.ProjectChoosesApplication => "chosen by the project",
        HostReason.AdapterByDefault => "what dotnet test uses",
        HostReason.Asked => "chosen by --host",
        HostReason.OwnHostDoesNotStart => "our own host does not start",
        _ => throw new UnreachableException(),
    };

    public static string Of(TestPlatform platform, SuiteHost host) => (host, platform) switch
    {
        (SuiteHost.Unknown, _) => RunWords.Of(platform),
        (SuiteHost.Adapter, _) => "VSTest adapter",
        (SuiteHost.Application, _) => "Microsoft.Testing.Platform",
        (SuiteHost.Os, TestPlatform.VSTest) => "dotnet test",
        (SuiteHost.Os, _) => "its own application",
        _ => throw new UnreachableException(),
    };
}
