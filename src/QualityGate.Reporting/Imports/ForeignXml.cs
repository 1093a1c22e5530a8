using System.Xml;

namespace QualityGate.Reporting.Imports;

/// <summary>Opens XML that foreign code has written: it can neither define entities nor make us fetch anything.</summary>
internal static class ForeignXml
{
    private const int PieceLength = 4096;

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

    /// <summary>Adds the text that the reader stands at, piece by piece.</summary>
    public static void AppendTo(ForeignText text, XmlReader xml)
    {
        char[] piece = new char[PieceLength];
        while (xml.ReadValueChunk(piece, 0, piece.Length) is > 0 and var read)
            text.Append(piece.AsSpan(0, read));
    }
}
