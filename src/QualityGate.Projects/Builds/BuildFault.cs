using QualityGate.Projects.Targets;

namespace QualityGate.Projects.Builds;

/// <summary>Turns a failed build into what a person is told.</summary>
internal static class BuildFault
{
    /// <summary>How many errors are shown: the first ones cause most of the others.</summary>
    private const int Shown = 10;

    /// <summary>The fault of a project, or of a whole solution, that does not build.</summary>
    /// <param name="root">The folder that paths are shown relative to.</param>
    /// <param name="path">Absolute path of the project or solution.</param>
    /// <param name="errors">The errors that are to blame; without any, the last lines stand in.</param>
    /// <param name="lastLines">The end of the build's output.</param>
    public static Fault Of(string root, string path, ImmutableArray<BuildError> errors, ImmutableArray<string> lastLines)
    {
        string subject = SourceRoot.Relative(root, path);
        ImmutableArray<string> lines = [.. errors.Select(error => error.Describe(root)).Distinct()];
        return new Fault
        {
            Kind = FaultKind.Build,
            Subject = subject,
            Message = lines.Length switch
            {
                0 => $"{subject} could not be built; the build ended with these lines.",
                1 => $"{subject} could not be built.",
                <= Shown => $"{subject} could not be built: {lines.Length} errors.",
                _ => $"{subject} could not be built: {lines.Length} errors, of which these are the first {Shown}.",
            },
            Details = lines.IsEmpty ? lastLines : [.. lines.Take(Shown)],
        };
    }
}
