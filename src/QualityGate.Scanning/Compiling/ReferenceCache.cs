using System.Collections.Concurrent;

namespace QualityGate.Scanning.Compiling;

/// <summary>Assemblies that compilations reference, each in memory once however many projects use it.</summary>
internal sealed class ReferenceCache
{
    private readonly ConcurrentDictionary<string, Lazy<PortableExecutableReference?>> _known = new(StringComparer.Ordinal);

    /// <summary>The reference; null, and a gap, when the file is not there or is no assembly.</summary>
    public MetadataReference? Find(string path, MetadataReferenceProperties properties, GapList gaps)
    {
        PortableExecutableReference? reference = _known.GetOrAdd(path, file => new Lazy<PortableExecutableReference?>(() => Open(file))).Value;
        if (reference is null)
            gaps.Add(ScanGapKind.MissingReference, path);
        return reference?.WithProperties(properties);
    }

    private static PortableExecutableReference? Open(string path)
    {
        try
        {
            return MetadataReference.CreateFromFile(path);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or BadImageFormatException)
        {
            return null;
        }
    }
}
