using System.Globalization;

namespace Diagnosis.XunitV3.Text;

/// <summary>Sets the culture that it needs, and puts the old one back.</summary>
public sealed class CultureTests : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentCulture;

    [Fact]
    public void A_german_reads_a_comma()
    {
        CultureInfo.CurrentCulture = new CultureInfo("de-DE");

        Assert.Equal("1,5", 1.5.ToString(CultureInfo.CurrentCulture));
    }

    [Fact]
    public void An_american_reads_a_point()
    {
        CultureInfo.CurrentCulture = new CultureInfo("en-US");

        Assert.Equal("1.5", 1.5.ToString(CultureInfo.CurrentCulture));
    }

    [Fact]
    public async Task A_culture_flows_into_what_it_starts()
    {
        CultureInfo.CurrentCulture = new CultureInfo("de-DE");

        var written = await Task.Run(() => 2.25.ToString(CultureInfo.CurrentCulture));

        Assert.Equal("2,25", written);
    }

    [Fact]
    public void A_file_is_written_without_any_culture()
    {
        CultureInfo.CurrentCulture = new CultureInfo("tr-TR");

        Assert.Equal("content-id", "CONTENT-ID".ToLowerInvariant());
        Assert.Equal("1.5", 1.5.ToString(CultureInfo.InvariantCulture));
    }

    public void Dispose() => CultureInfo.CurrentCulture = _before;
}
