using QualityGate.Projects.Targets;

namespace QualityGate.Projects.Suites;

/// <summary>From what the user typed to test suites that are built and ready to run.</summary>
public static class SuiteFinder
{
    /// <summary>
    /// Builds the target and lists everything it holds. What concerns a single project is a fault in the result, and the others go on.
    /// </summary>
    /// <exception cref="QualityGateException">The request as a whole cannot be met: a wrong path or option, or no usable SDK.</exception>
    public static async Task<FoundSuites> FindAsync(SuiteRequest request, IProgress<SuiteStep> progress, CancellationToken cancellationToken)
    {
        if (request.SettingsPath is { } settings && !File.Exists(settings))
            throw new QualityGateException(FaultKind.Usage, MissingPath.Describe(Path.GetFullPath(settings)));

        Target target = TargetFinder.Find(request.Path);
        string root = SourceRoot.Of(target.Folder);
        FoundSuites found = target switch
        {
            Target.Assembly assembly => Fold(root, sdk: "", [AssemblyExaminer.Examine(assembly.Path, root, request)]),
            Target.Projects or Target.Solution => await new ProjectSuites(root, request, progress).FindAsync(target, cancellationToken),
            _ => throw new UnreachableException(),
        };
        return found.Suites.IsEmpty && found.Faults.IsEmpty ? found with { Faults = [Nothing(request, found)] } : found;
    }

    /// <summary>Sorts findings into their lists, each ordered by project.</summary>
    internal static FoundSuites Fold(string root, string sdk, ImmutableArray<Finding> findings) => new()
    {
        Root = root,
        Sdk = sdk,
        Suites = [.. findings.OfType<Finding.Suite>().Select(finding => finding.Value).OrderBy(suite => suite.Id)],
        Others = [.. findings.OfType<Finding.Other>().Select(finding => finding.Value).OrderBy(other => other.Project, StringComparer.Ordinal)],
        Faults = [.. findings.OfType<Finding.Problem>().Select(finding => finding.Value).OrderBy(fault => fault.Subject, StringComparer.Ordinal)],
    };

    private static Fault Nothing(SuiteRequest request, FoundSuites found) => found.Others.ToLookup(other => other.Kind) switch
    {
        var others when others.Contains(OtherProjectKind.OtherFramework) => new Fault
        {
            Kind = FaultKind.Usage,
            Message = $"No test project of {request.Path} has the target framework '{request.Framework}'.",
        },
        var others when others.Contains(OtherProjectKind.LooksLikeTests) => new Fault
        {
            Kind = FaultKind.NoTests,
            Message = $"{request.Path} holds no test project; {others[OtherProjectKind.LooksLikeTests].First().Project} looks like one, but references no test SDK.",
        },
        _ => new Fault { Kind = FaultKind.NoTests, Message = $"{request.Path} holds no test project." },
    };
}
