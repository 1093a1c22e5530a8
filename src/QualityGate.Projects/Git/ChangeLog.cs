using System.Globalization;
using QualityGate.Core.Suites;

namespace QualityGate.Projects.Git;

/// <summary>What <c>git log</c> says, line by line, newest first: for each wanted file the first commit that names it.</summary>
/// <param name="wanted">The files.</param>
/// <param name="isShallow">Whether commits without a parent say nothing, because the history is cut off there.</param>
internal sealed class ChangeLog(IEnumerable<string> wanted, bool isShallow)
{
    // Neither can stand in a path that git does not quote, nor in a name.
    private const char Head = '\u0001';
    private const char Between = '\u0002';

    private readonly HashSet<string> _wanted = [.. wanted];
    private readonly ImmutableDictionary<string, LastChange>.Builder _found = ImmutableDictionary.CreateBuilder<string, LastChange>();
    private LastChange? _commit;

    /// <summary>What to ask for: hash, parents, time and author of each commit on a line of its own.</summary>
    public static string Format { get; } = "--format=%x01%H%x02%P%x02%aI%x02%an";

    public bool IsComplete => _wanted.Count == 0;

    public ImmutableDictionary<string, LastChange> Found => _found.ToImmutable();

    public void Add(string line)
    {
        if (line is [Head, .. var head])
            _commit = CommitOf(head.Split(Between));
        else if (_commit is not null && _wanted.Remove(line))
            _found[line] = _commit;
    }

    private LastChange? CommitOf(string[] parts) =>
        parts is [var hash, var parents, var time, var author]
        && !(isShallow && parents.Length == 0)
        && DateTimeOffset.TryParse(time, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTimeOffset at)
            ? new LastChange(hash, at, author)
            : null;
}
