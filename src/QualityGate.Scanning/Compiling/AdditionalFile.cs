using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace QualityGate.Scanning.Compiling;

/// <summary>A file that is no source and that analyzers and generators may read, such as <c>xunit.runner.json</c>.</summary>
internal sealed class AdditionalFile(string path, Encoding? encoding) : AdditionalText
{
    private SourceText? _text;

    public override string Path => path;

    /// <summary>Null when it cannot be read, as the compiler itself has it.</summary>
    public override SourceText? GetText(CancellationToken cancellationToken = default)
    {
        if (_text is null && File.Exists(path))
        {
            using FileStream stream = File.OpenRead(path);
            _text = SourceText.From(stream, encoding);
        }

        return _text;
    }
}
