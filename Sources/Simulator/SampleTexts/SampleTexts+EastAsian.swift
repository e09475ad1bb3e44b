extension SampleTexts {
  static let chinese = SampleTexts(
    utcOffsetMinutes: 480,
    people: [
      .init("王小明", "wang.xiaoming"), .init("李薇", "li.wei"), .init("欧阳静怡", "ouyang.jy"),
    ],
    emails: [
      .init(
        "订单 {order} 还没有收到",
        "您好:\n\n我在上周下的订单 {order} 显示已经送达,但是我没有收到。请帮我查一下。\n\n谢谢!\n{name}"),
      .init(
        "发票金额有误",
        "你好,发票上的金额是 {amount} 元,和合同上的不一样,请重新开一张。\n\n{name}"),
      .init("关于退货的问题", "请问退货的运费由谁承担?订单号 {order}。\n\n{name}"),
    ],
    chats: [.init("客服在吗", "在吗?想改一下收货地址 🙏")],
    workitems: [.init("回电:{name}", "客户希望下午三点以后回电,讨论合同 {order}。")])

  static let japanese = SampleTexts(
    utcOffsetMinutes: 540,
    people: [
      .init("田中 陽子", "tanaka.yoko"), .init("渡邉 健太", "watanabe.k"),
      .init("サラ・ミラー", "sara.miller"),
    ],
    emails: [
      .init(
        "ご注文 {order} の配送について",
        "お世話になっております。\n\n注文番号 {order} の商品がまだ届いておりません。配送状況を"
          + "ご確認いただけますでしょうか。\n\nよろしくお願いいたします。\n{name}"),
      .init(
        "請求書の再発行をお願いします",
        "金額が {amount} 円となっていますが、正しくは見積書のとおりです。再発行をお願いします。\n\n{name}"),
      .init("パスワードを再設定できません", "メールが届かず、ログインできません。\n\n{name}"),
    ],
    chats: [.init("返品", "返品の期限はいつまでですか?(´・ω・`)")],
    workitems: [.init("折り返し電話 {name} 様", "契約 {order} の件で、17時以降に折り返し希望。")])
}
