using System.Text.RegularExpressions;

namespace QualityGate.Projects.Builds;

/// <summary>Listens to a build and keeps what matters: a bounded part, however much is printed.</summary>
internal sealed partial class BuildOutput
{
    private const int MaxErrors = 1000;
    private const int MaxLastLines = 10;

    private readonly HashSet<BuildError> _seen = [];
    private readonly List<BuildError> _errors = [];
    private readonly ImmutableHashSet<string>.Builder _outputs = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
    private readonly Queue<string> _last = new();

    /// <summary>Takes in one line.</summary>
    public void Add(string line)
    {
        if (string.IsNullOrWhiteSpace(line))
            return;

        _last.Enqueue(line.Trim());
        if (_last.Count > MaxLastLines)
            _last.Dequeue();

        if (Built().Match(line) is { Success: true } built)
            _outputs.Add(built.Groups["path"].Value);
        else if (_errors.Count < MaxErrors && BuildError.Parse(line) is { } error && _seen.Add(error))
            _errors.Add(error);
    }

    /// <summary>All that was taken in.</summary>
    public BuildReport ToReport(bool isSuccess) => new()
    {
        IsSuccess = isSuccess,
        Errors = [.. _errors],
        Outputs = _outputs.ToImmutable(),
        LastLines = [.. _last],
    };

    // The SDK's own targets print this for every project whose output is in place, whether or not it had to be written.
    [GeneratedRegex(@"^\s*\S.*? -> (?<path>.+?)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Built();
}
