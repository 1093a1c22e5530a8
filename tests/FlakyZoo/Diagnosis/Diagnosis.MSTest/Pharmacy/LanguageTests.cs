using System.Globalization;

namespace Diagnosis.MSTest.Pharmacy;

/// <summary>Sets the language of a customer, and that of the house back.</summary>
[TestClass]
public sealed class LanguageTests
{
    private CultureInfo _house = null!;

    [TestInitialize]
    public void Remember() => _house = CultureInfo.CurrentCulture;

    [TestMethod]
    public void A_price_is_german_for_a_german()
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");

        Assert.AreEqual("2,50", 2.5.ToString("F2", CultureInfo.CurrentCulture));
    }

    [TestMethod]
    public void A_price_is_american_for_an_american()
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en-US");

        Assert.AreEqual("2.50", 2.5.ToString("F2", CultureInfo.CurrentCulture));
    }

    [TestMethod]
    public void A_key_is_not_turkish_for_a_turk()
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");

        Assert.AreEqual("MINT", "mint".ToUpperInvariant());
    }

    [TestMethod]
    public async Task A_language_goes_with_the_task()
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");

        Assert.AreEqual("0,5", await Task.Run(() => 0.5.ToString(CultureInfo.CurrentCulture)));
    }

    [TestCleanup]
    public void PutBack() => CultureInfo.CurrentCulture = _house;
}
