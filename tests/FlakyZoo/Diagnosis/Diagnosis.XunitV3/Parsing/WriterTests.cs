namespace Diagnosis.XunitV3.Parsing;

/// <summary>Expects the text that the author's machine writes.</summary>
public class WriterTests
{
    [Fact]
    public void A_number_is_written_with_a_point() => Assert.Equal("1.5", Writer.Number(1.5));

    [Fact]
    public void A_date_is_written_by_year_month_and_day() => Assert.Equal("2025-03-01", Writer.Date(new DateTime(2025, 3, 1)));

    [Fact]
    public void A_header_is_known_whatever_its_case() => Assert.Equal("content-id", Header.Parse("CONTENT-ID: 7").Name);
}
