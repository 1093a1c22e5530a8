namespace QualityGate.Samples;

/// <summary>A file that a sample hands to the rules beside its source.</summary>
internal sealed class SampleFile(string path, string text) : AdditionalText
{
    public override string Path { get; } = path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
}
