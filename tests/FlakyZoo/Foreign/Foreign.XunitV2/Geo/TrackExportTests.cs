using System.Globalization;
using System.Text;

namespace Geo.Tracks;

public record Point(double Lat, double Lon);

public class TrackFile
{
    public static string DefaultPath => Path.Combine(Path.GetTempPath(), "geo-track-export.csv");

    public void Write(string path, IEnumerable<Point> points)
    {
        using var stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None);
        using var writer = new StreamWriter(stream, Encoding.UTF8);
        foreach (var p in points)
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{p.Lat};{p.Lon}"));
            Thread.Sleep(1); // the device sends its points slowly
        }
    }

    public List<Point> Read(string path)
    {
        return File.ReadAllLines(path)
            .Select(l => l.Split(';'))
            .Select(c => new Point(double.Parse(c[0], CultureInfo.InvariantCulture), double.Parse(c[1], CultureInfo.InvariantCulture)))
            .ToList();
    }
}

public class TrackExportTests
{
    private static IEnumerable<Point> Walk(int n) => Enumerable.Range(0, n).Select(i => new Point(47 + i * 0.001, 8 + i * 0.001));

    [Fact]
    public void ExportWritesEveryPoint()
    {
        new TrackFile().Write(TrackFile.DefaultPath, Walk(240));
        Assert.Equal(240, File.ReadAllLines(TrackFile.DefaultPath).Length);
    }

    [Fact]
    public void ExportToAFileOfItsOwn()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            new TrackFile().Write(path, Walk(5));
            Assert.Equal(5, File.ReadAllLines(path).Length);
        }
        finally
        {
            File.Delete(path);
        }
    }
}

public class TrackImportTests
{
    [Fact]
    public void ImportReadsWhatWasExported()
    {
        var points = Enumerable.Range(0, 220).Select(i => new Point(i, -i)).ToList();
        var file = new TrackFile();
        file.Write(TrackFile.DefaultPath, points);
        Assert.Equal(points, file.Read(TrackFile.DefaultPath));
    }
}

public class TrackMathTests
{
    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(3, 4, 5)]
    [InlineData(6, 8, 10)]
    public void Distance(double dLat, double dLon, double expected) =>
        Assert.Equal(expected, Math.Sqrt(dLat * dLat + dLon * dLon), 6);
}
