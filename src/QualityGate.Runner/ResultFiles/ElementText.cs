using System.Xml;

namespace QualityGate.Runner.ResultFiles;

/// <summary>The text of one XML element, piece by piece, so that a flood in it is never in memory as a whole.</summary>
internal static class ElementText
{
    private const int PieceLength = 4096;

    /// <summary>Begins at the element's start and leaves the reader at its end.</summary>
    public static string Read(XmlReader xml, int limit)
    {
        BoundedTextBuilder text = new(limit);
        if (xml.IsEmptyElement)
            return text.ToString();

        char[] piece = new char[PieceLength];
        while (xml.Read() && xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
        {
            while (xml.ReadValueChunk(piece, 0, piece.Length) is > 0 and var read)
                text.Append(piece.AsSpan(0, read));
        }

        return text.ToString();
    }
}
