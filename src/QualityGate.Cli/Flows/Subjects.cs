using System.Reflection;
using System.Runtime.InteropServices;
using QualityGate.Cli.Options;
using QualityGate.Core.Audits;
using QualityGate.Projects.Git;
using QualityGate.Projects.Suites;
using QualityGate.Storage.Repairs;

namespace QualityGate.Cli.Flows;

/// <summary>Gathers what an audit says about itself.</summary>
internal static class Subjects
{
    public static AuditSubject Of(AuditOptions options, FoundSuites found, GitState? git, string? branch, DateTimeOffset startedAt) => new()
    {
        Target = TargetOf(options.Target, git is null ? null : found.Root),
        ToolVersion = ToolVersion,
        Commit = git?.Commit,
        Tree = git?.Tree,
        Branch = git?.Branch ?? (git is null ? null : branch),
        HasLocalChanges = git?.HasLocalChanges ?? false,
        StartedAt = startedAt,
        Machine = MachineWith(found.Sdk),
        Settings = options.Runs,
        Options = options.Retyped,
        Cost = options.Cost,
        Fixes = FixesFile.Read(found.Root),
    };

    /// <summary>From the root of the work tree, where commands are typed; outside of one, where that is null, as it was typed.</summary>
    public static string TargetOf(string typed, string? root) =>
        (root is null ? typed : Path.GetRelativePath(root, Path.GetFullPath(typed))).Replace('\\', '/');

    /// <summary>This machine.</summary>
    /// <param name="sdk">Version of the SDK that builds; empty when nothing is built.</param>
    public static Machine MachineWith(string sdk) => new(
        RuntimeInformation.OSDescription,
        RuntimeInformation.ProcessArchitecture.ToString(),
        Environment.ProcessorCount,
        sdk);

    public static string ToolVersion { get; } =
        typeof(Subjects).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";
}
