using System.Xml;

namespace QualityGate.Runner.ResultFiles;

/// <summary>Opens XML that came from a process which runs foreign code: it can neither define entities nor make us fetch anything.</summary>
internal static class HardenedXml
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        // A test may say what XML has no character for; that is no reason to lose its result.
        CheckCharacters = false,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    /// <summary>The stream stays the caller's.</summary>
    public static XmlReader Over(Stream stream) => XmlReader.Create(stream, Settings);
}
