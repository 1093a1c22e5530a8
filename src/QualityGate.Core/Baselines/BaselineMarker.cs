using QualityGate.Core.Findings;

namespace QualityGate.Core.Baselines;

/// <summary>A place where a test was marked as flaky.</summary>
/// <param name="Project">The project that it stands in.</param>
/// <param name="Place">Full name of the method, of the class that is marked as a whole, or nothing for an assembly.</param>
/// <param name="Kind">How it is marked.</param>
public sealed record BaselineMarker(string Project, string Place, MarkerKind Kind) : IComparable<BaselineMarker>
{
    internal static BaselineMarker Of(FlakyMarker marker) => new(
        marker.Test.Suite.Project,
        marker.Test.Method.Length == 0 ? marker.Test.Class : marker.Test.FullName,
        marker.Kind);

    public int CompareTo(BaselineMarker? other) => other is null
        ? 1
        : (string.CompareOrdinal(Project, other.Project), string.CompareOrdinal(Place, other.Place), Kind.CompareTo(other.Kind)) switch
        {
            (0, 0, var kind) => kind,
            (0, var place, _) => place,
            (var project, _, _) => project,
        };
}
