using System.Reflection;
using System.Runtime.InteropServices;
using QualityGate.Cli.Options;
using QualityGate.Core.Audits;
using QualityGate.Projects.Git;
using QualityGate.Projects.Suites;

namespace QualityGate.Cli.Flows;

/// <summary>Gathers what an audit says about itself.</summary>
internal static class Subjects
{
    public static AuditSubject Of(AuditOptions options, FoundSuites found, GitState? git, DateTimeOffset startedAt) => new()
    {
        // From the root of the work tree, where commands are typed; outside of one as it was typed.
        Target = (git is null ? options.Target : Path.GetRelativePath(found.Root, Path.GetFullPath(options.Target))).Replace('\\', '/'),
        ToolVersion = ToolVersion,
        Commit = git?.Commit,
        HasLocalChanges = git?.HasLocalChanges ?? false,
        StartedAt = startedAt,
        Machine = new Machine(
            RuntimeInformation.OSDescription,
            RuntimeInformation.ProcessArchitecture.ToString(),
            Environment.ProcessorCount,
            found.Sdk),
        Settings = options.Runs,
        Options = options.Retyped,
    };

    private static string ToolVersion { get; } =
        typeof(Subjects).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";
}
