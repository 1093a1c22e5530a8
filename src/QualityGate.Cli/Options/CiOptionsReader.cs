using QualityGate.CiLint;
using QualityGate.Core.Faults;
using QualityGate.Core.Findings;
using QualityGate.Core.Gates;
using QualityGate.Reporting;

namespace QualityGate.Cli.Options;

/// <summary>Turns the arguments of <c>lint-ci</c> into options.</summary>
internal static class CiOptionsReader
{
    private const string Nothing = "none";

    private static readonly ImmutableArray<(string Name, FindingSeverity Severity)> Severities =
        [("info", FindingSeverity.Info), ("warning", FindingSeverity.Warning), ("error", FindingSeverity.Error)];

    /// <param name="arguments">As typed.</param>
    /// <param name="today">The day against which suppressions are held.</param>
    public static CiOptions Read(CiArguments arguments, DateOnly today)
    {
        string target = arguments.Target ?? AuditOptionsReader.DefaultTarget;
        string path = Path.GetFullPath(target);
        bool isFile = File.Exists(path);
        if (!isFile && !Directory.Exists(path))
            throw new QualityGateException(FaultKind.Usage, $"There is no file or folder {target}: name a repository, or one of its CI definitions.");

        string root = RootAbove(isFile ? Path.GetDirectoryName(path)! : path);
        return new CiOptions
        {
            Target = target.Replace('\\', '/'),
            Request = new CiRequest
            {
                Root = root,
                Files = isFile ? [Path.GetRelativePath(root, path).Replace('\\', '/')] : [],
                Today = today,
                TestCommands = arguments.RunsTests,
            },
            Policy = PolicyOf(arguments),
            Formats = FormatNames.Read(arguments.Formats, ReportFormats.OfCi),
            Output = Path.GetFullPath(arguments.Output ?? AuditOptionsReader.DefaultOutput),
        };
    }

    /// <summary>The topmost folder of the work tree, from which definitions name files; the folder itself outside of one.</summary>
    public static string RootAbove(string folder)
    {
        for (DirectoryInfo? above = new(folder); above is not null; above = above.Parent)
        {
            if (Path.Exists(Path.Combine(above.FullName, ".git")))
                return above.FullName;
        }

        return folder;
    }

    private static CiPolicy PolicyOf(CiArguments arguments)
    {
        if (arguments.FailOn is not { } list)
            return new CiPolicy { FailOn = FindingSeverity.Warning };
        return list.Split(',')
            .Select(word => word.Trim())
            .Where(word => !word.Equals(Nothing, StringComparison.OrdinalIgnoreCase))
            .Aggregate(new CiPolicy(), With);
    }

    private static CiPolicy With(CiPolicy policy, string word)
    {
        if (Severities.FirstOrDefault(known => known.Name.Equals(word, StringComparison.OrdinalIgnoreCase)) is { Name: not null } named)
            return policy with { FailOn = policy.FailOn is { } lower && lower < named.Severity ? lower : named.Severity };
        return CiRules.Find(word) is { } rule
            ? policy with { FailOnRules = policy.FailOnRules.Add(rule) }
            : throw new QualityGateException(FaultKind.Usage,
                $"--fail-on names '{word}', which is neither a severity nor a rule on CI definitions{NearestName.Hint(word, [Nothing, .. Severities.Select(known => known.Name), .. CiRules.All.Select(CiRules.IdOf)])}.");
    }
}
