namespace Diagnosis.XunitV3.Text;

/// <summary>Tables of texts.</summary>
public class RowTests
{
    [Theory]
    [InlineData(1, "I")]
    [InlineData(4, "IV")]
    [InlineData(9, "IX")]
    [InlineData(14, "XIV")]
    [InlineData(40, "XL")]
    [InlineData(90, "XC")]
    [InlineData(400, "CD")]
    [InlineData(1984, "MCMLXXXIV")]
    [InlineData(2025, "MMXXV")]
    public void A_number_is_written_in_roman_digits(int number, string written) => Assert.Equal(written, Roman.Write(number));

    [Theory]
    [InlineData("978-3-16-148410-0", true)]
    [InlineData("978-0-306-40615-7", true)]
    [InlineData("978-0-306-40615-8", false)]
    [InlineData("978-0-306-40615", false)]
    [InlineData("", false)]
    public void The_number_of_a_book_is_checked(string number, bool isValid) => Assert.Equal(isValid, Isbn.IsValid(number));

    [Theory]
    [InlineData("plain")]
    [InlineData("with \"marks\"")]
    [InlineData("back\\slash")]
    [InlineData("")]
    [InlineData("I and i")]
    public void A_text_survives_its_quotation(string text) => Assert.Equal(text, Quoting.Unquote(Quoting.Quote(text)));
}
