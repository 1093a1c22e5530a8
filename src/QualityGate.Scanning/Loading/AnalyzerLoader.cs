using System.Collections.Concurrent;
using System.Reflection;

namespace QualityGate.Scanning.Loading;

/// <summary>Loads analyzers and generators as the compiler does: each folder apart, all of them against our compiler.</summary>
internal sealed class AnalyzerLoader : IAnalyzerAssemblyLoader
{
    private readonly ConcurrentDictionary<string, Lazy<AnalyzerFolder>> _folders = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<AnalyzerFileReference>> _references = new(StringComparer.Ordinal);
    private readonly Lazy<FixSet> _ownFixes;
    private readonly ConcurrentQueue<(string File, string Failure)> _failures = new();

    public AnalyzerLoader() => _ownFixes = new(() => FixSet.In(LoadFromPath(Beside("QualityGate.CodeFixes.dll"))));

    /// <summary>Our own rules, which lie beside this assembly.</summary>
    public AnalyzerFileReference Own => Reference(Beside("QualityGate.Analyzers.dll"));

    /// <summary>What mends the hits of our own rules.</summary>
    public FixSet OwnFixes => _ownFixes.Value;

    /// <summary>One reference for each file, so that several projects share what is loaded.</summary>
    public AnalyzerFileReference Reference(string path) => _references.GetOrAdd(path, file => new Lazy<AnalyzerFileReference>(() => Open(file))).Value;

    /// <summary>What of a file could not be loaded, for whichever project that was tried first.</summary>
    public IEnumerable<string> FailuresOf(AnalyzerFileReference reference) =>
        _failures.Where(failed => failed.File == reference.FullPath).Select(failed => failed.Failure);

    // A folder finds what lies in it by itself.
    public void AddDependencyLocation(string fullPath) => _ = FolderOf(fullPath);

    public Assembly LoadFromPath(string fullPath) => FolderOf(fullPath).LoadFromAssemblyPath(fullPath);

    private AnalyzerFileReference Open(string path)
    {
        AnalyzerFileReference reference = new(path, this);
        reference.AnalyzerLoadFailed += (_, failure) =>
        {
            // That an assembly holds nothing to load is no failure.
            if (failure.ErrorCode is not (AnalyzerLoadFailureEventArgs.FailureErrorCode.NoAnalyzers or AnalyzerLoadFailureEventArgs.FailureErrorCode.None))
                _failures.Enqueue((path, $"{Path.GetFileName(path)}: {failure.Exception?.GetBaseException().Message ?? failure.Message}"));
        };
        return reference;
    }

    private static string Beside(string name) => Path.Combine(AppContext.BaseDirectory, "analyzers", name);

    private AnalyzerFolder FolderOf(string file) =>
        _folders.GetOrAdd(Path.GetDirectoryName(file)!, folder => new Lazy<AnalyzerFolder>(() => new AnalyzerFolder(folder))).Value;
}
