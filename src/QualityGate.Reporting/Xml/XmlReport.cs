using System.Text;
using System.Xml;

namespace QualityGate.Reporting.Xml;

/// <summary>Makes an XML document as every report is: UTF-8 without a mark, LF line ends, one at its end.</summary>
internal static class XmlReport
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",

        // Line ends within foreign text are LF already, and stay as they are.
        NewLineHandling = NewLineHandling.None,
    };

    public static string Write(Action<XmlWriter> write)
    {
        using MemoryStream stream = new();
        using (XmlWriter xml = XmlWriter.Create(stream, Settings))
        {
            xml.WriteStartDocument();
            write(xml);
            xml.WriteEndDocument();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }
}
